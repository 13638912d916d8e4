import assert from 'node:assert/strict';
import { skillStates } from '../../../src/progress/skillState';
import { roadmapFileSchema } from '../../../src/roadmap/schema';
import { splitRoadmap } from '../../../src/roadmap/splitRoadmap';
import { startersListed } from '../../../src/roadmap/startersListed';
import {
  aPhaseInFile,
  aRoadmapFile,
  aSkillInFile,
  aStarter,
  aTask,
  withPassed,
} from '../../support/builders';

const shipped = [
  aStarter({ id: 'katas', tasks: [aTask({ skillIds: ['variables', 'of-the-built-in'] })] }),
  aStarter({ id: 'log' }),
  aStarter({ id: 'lab' }),
];
const file = roadmapFileSchema.parse(
  aRoadmapFile({
    phases: [
      aPhaseInFile({ id: 'first', starters: ['log', 'unknown'] }),
      aPhaseInFile({
        id: 'second',
        skills: [aSkillInFile({ id: 'loops' })],
        starters: ['katas', 'log'],
      }),
    ],
  }),
);

suite('the starters of a roadmap of one’s own', () => {
  const starters = startersListed(file, shipped);

  test('are the shipped ones its phases list, once each, in its order and phases', () => {
    assert.deepEqual(
      starters.map(({ id, phaseId }) => [id, phaseId]),
      [
        ['log', 'first'],
        ['katas', 'second'],
      ],
    );
  });

  test('prove the skills that have the ids their tasks name', () => {
    const { roadmap } = splitRoadmap(file, startersListed(file, shipped.slice(0, 1)));
    const states = skillStates(roadmap, withPassed({ skillId: 'variables', starterId: 'katas' }));
    assert.deepEqual(states.get('variables'), { status: 'done', isProven: true });
    assert.deepEqual([...states.keys()], ['variables', 'loops']);
  });
});
