import assert from 'node:assert/strict';
import {
  allSkills,
  findSkill,
  isAlongside,
  numberedPhases,
  phaseNumber,
  phaseOfSkill,
  tasksProving,
} from '../../../src/roadmap/roadmap';
import { roadmapFileSchema } from '../../../src/roadmap/schema';
import { splitRoadmap } from '../../../src/roadmap/splitRoadmap';
import {
  aPhase,
  aPhaseInFile,
  aRoadmap,
  aRoadmapFile,
  aSkill,
  aSkillInFile,
  aStarter,
  aTask,
} from '../../support/builders';

const roadmap = aRoadmap({
  phases: [
    aPhase({ id: 'phase-1', skills: [aSkill({ id: 'variables' }), aSkill({ id: 'loops' })] }),
    aPhase({ id: 'extra', skills: [aSkill({ id: 'git', goWith: 'phase-1' })] }),
    aPhase({ id: 'phase-2', skills: [aSkill({ id: 'routing' })] }),
  ],
});

suite('roadmap', () => {
  test('lists the skills in the order of the roadmap', () => {
    assert.deepEqual(
      allSkills(roadmap).map(({ id }) => id),
      ['variables', 'loops', 'git', 'routing'],
    );
  });

  test('finds a skill and its phase, and nothing for an unknown id', () => {
    assert.equal(findSkill(roadmap, 'routing')?.id, 'routing');
    assert.equal(phaseOfSkill(roadmap, 'git')?.id, 'extra');
    assert.equal(findSkill(roadmap, 'constructor'), undefined);
    assert.equal(phaseOfSkill(roadmap, 'constructor'), undefined);
  });

  test('numbers the phases without counting a track alongside', () => {
    assert.deepEqual(
      roadmap.phases.map(({ id }) => phaseNumber(roadmap, id)),
      [1, undefined, 2],
    );
    assert.deepEqual(
      numberedPhases(roadmap).map(({ id }) => id),
      ['phase-1', 'phase-2'],
    );
  });

  test('a phase with one skill of its own is numbered', () => {
    const skills = [aSkill({ goWith: 'phase-1' }), aSkill({ id: 'loops' })];
    assert.equal(isAlongside(aPhase({ skills })), false);
  });

  test('names the tasks that prove a skill, across starters', () => {
    const tasks = [aTask(), aTask({ number: 2, skillIds: ['loops', 'variables'] })];
    const starters = [
      aStarter({ id: 'katas', tasks }),
      aStarter({ id: 'log', tasks: [aTask({ skillIds: ['loops'] })] }),
    ];
    assert.deepEqual(
      tasksProving(aRoadmap({ starters }), 'loops').map(({ starter, task }) => [
        starter.id,
        task.number,
      ]),
      [
        ['katas', 2],
        ['log', 1],
      ],
    );
  });
});

suite('splitRoadmap', () => {
  const file = roadmapFileSchema.parse(
    aRoadmapFile({
      phases: [aPhaseInFile({ skills: [aSkillInFile({ hoursSource: 'F1' })] })],
      sources: { F1: { title: 'A public course', url: 'https://example.org/' } },
      aliases: { values: 'variables' },
    }),
  );
  const starter = aStarter();
  const { roadmap: outline, content } = splitRoadmap(file, [starter]);

  test('keeps the long texts out of the outline', () => {
    assert.deepEqual(allSkills(outline), [
      {
        id: 'variables',
        title: 'Variables',
        level: 'core',
        hours: { min: 4, max: 8 },
        requires: [],
      },
    ]);
    assert.deepEqual(outline.starters, [starter]);
    assert.deepEqual(outline.aliases, { values: 'variables' });
  });

  test('gives each skill its texts and the source of its hours', () => {
    assert.deepEqual(content, {
      variables: {
        why: 'Programs keep values.',
        objectives: ['can name a value'],
        exercise: 'Write a program that adds two numbers.',
        selfCheck: [],
        resources: [],
        hoursSource: { title: 'A public course', url: 'https://example.org/' },
      },
    });
  });
});
