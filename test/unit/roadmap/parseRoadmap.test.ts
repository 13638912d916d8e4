import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { parseRoadmap } from '../../../src/roadmap/parseRoadmap';
import { aPhaseInFile, aRoadmapFile, aSkillInFile } from '../../support/builders';
import { problemsInText, problemsOf } from './parsing';

const withSkills = (...skills: Record<string, unknown>[]) =>
  aRoadmapFile({ phases: [aPhaseInFile({ skills })] });

const aResource = (url: string) => ({ title: 'A page', url, kind: 'docs' });

suite('parseRoadmap', () => {
  test('reads a valid file', () => {
    const parsed = parseRoadmap(stringify(aRoadmapFile({ title: 'For my class' })));
    assert.ok(parsed.ok);
    assert.equal(parsed.file.title, 'For my class');
    assert.equal(parsed.file.phases[0]?.sections[0]?.skills[0]?.id, 'variables');
  });

  test('counts lines and columns from 1', () => {
    const [problem] = problemsInText(
      ['format: backend-roadmap/1', 'id: backend', 'title: ""', 'phases: []'].join('\n'),
    );
    assert.match(problem?.message ?? '', /^'hoursPerWeek' is missing\. Add it/);
    assert.deepEqual([problem?.line, problem?.column], [1, 1]);
    const emptyTitle = problemsInText(stringify(aRoadmapFile({ title: '' })))[0];
    assert.deepEqual([emptyTitle?.line, emptyTitle?.column], [3, 8]);
  });

  test('reports the problems in the order of the file', () => {
    const lines = problemsInText(
      stringify(
        aRoadmapFile({
          title: '',
          phases: [aPhaseInFile({ goal: '' }), aPhaseInFile({ id: 'Phase 2', goal: '' })],
        }),
      ),
    ).map(({ line }) => line);
    assert.equal(lines.length, 5);
    assert.deepEqual(
      lines,
      [...lines].sort((a, b) => a - b),
    );
  });

  test('refuses YAML that cannot be read, with the reason at its place', () => {
    const [problem] = problemsInText('format: backend-roadmap/1\ntitle: "no end\n');
    assert.match(problem?.message ?? '', /missing closing "quote/i);
    assert.equal(problem?.line, 3);
  });

  test('refuses a key written twice', () => {
    const [problem] = problemsInText(`${stringify(aRoadmapFile())}title: Again\n`);
    assert.equal(problem?.message, "Key 'title' is written twice in one group. Keep one of them.");
    assert.equal(problem.line, stringify(aRoadmapFile()).split('\n').length);
  });

  test('refuses a key it does not know, so that a slip of the pen is not silently ignored', () => {
    assert.deepEqual(problemsOf(aRoadmapFile({ hoursPerWek: 5 } as object)), [
      {
        message: "'hoursPerWek' is no key of a roadmap here. Did you mean 'hoursPerWeek'?",
        at: 'hoursPerWek: 5',
      },
    ]);
  });

  test('refuses a file that is empty or something else', () => {
    assert.equal(problemsInText('').length, 1);
    assert.equal(problemsInText('just a note').length, 1);
    assert.equal(problemsInText('format: backend-roadmap/2')[0]?.line, 1);
  });

  test('refuses a skill id used twice, in whichever phase', () => {
    const phases = [aPhaseInFile(), aPhaseInFile({ id: 'phase-2' })];
    assert.deepEqual(problemsOf(aRoadmapFile({ phases })), [
      {
        message: "Skill id 'variables' is used twice. Give one of them another id.",
        at: 'variables',
      },
    ]);
  });

  test('points at the second use of an id', () => {
    const text = stringify(withSkills(aSkillInFile(), aSkillInFile()));
    const second = text.split('\n').findLastIndex((row) => row.includes('id: variables')) + 1;
    assert.deepEqual(
      problemsInText(text).map(({ line }) => line),
      [second],
    );
  });

  test('refuses a phase id used twice', () => {
    const phases = [aPhaseInFile(), aPhaseInFile({ skills: [aSkillInFile({ id: 'loops' })] })];
    assert.deepEqual(problemsOf(aRoadmapFile({ phases })), [
      { message: "Phase id 'phase-1' is used twice. Give one of them another id.", at: 'phase-1' },
    ]);
  });

  test('refuses a prerequisite that does not exist', () => {
    assert.deepEqual(problemsOf(withSkills(aSkillInFile({ requires: ['loops'] }))), [
      {
        message: "'variables' needs unknown skill 'loops'. Add it, or remove it here.",
        at: 'loops',
      },
    ]);
  });

  test('names the path of a circle of prerequisites', () => {
    const skills = [
      aSkillInFile({ id: 'start', requires: ['loops'] }),
      aSkillInFile({ id: 'loops', requires: ['functions'] }),
      aSkillInFile({ id: 'functions', requires: ['lists'] }),
      aSkillInFile({ id: 'lists', requires: ['loops'] }),
    ];
    assert.deepEqual(problemsOf(withSkills(...skills)), [
      {
        message:
          'Skills need each other in a circle: loops → functions → lists → loops. Remove one of these prerequisites.',
        at: 'loops',
      },
    ]);
  });

  test('takes a skill that needs itself for a circle', () => {
    assert.deepEqual(
      problemsOf(withSkills(aSkillInFile({ requires: ['variables'] }))).map(
        ({ message }) => message,
      ),
      [
        'Skills need each other in a circle: variables → variables. Remove one of these prerequisites.',
      ],
    );
  });

  test('takes two ways to the same prerequisite for no circle', () => {
    const skills = [
      aSkillInFile({ id: 'a', requires: ['b', 'c'] }),
      aSkillInFile({ id: 'b', requires: ['d'] }),
      aSkillInFile({ id: 'c', requires: ['d'] }),
      aSkillInFile({ id: 'd' }),
    ];
    assert.ok(parseRoadmap(stringify(withSkills(...skills))).ok);
  });

  test('refuses a prerequisite of a later phase', () => {
    const phases = [
      aPhaseInFile({ skills: [aSkillInFile({ requires: ['routing'] })] }),
      aPhaseInFile({ id: 'phase-2', skills: [aSkillInFile({ id: 'routing' })] }),
    ];
    assert.deepEqual(problemsOf(aRoadmapFile({ phases })), [
      {
        message: "'variables' needs 'routing', which stands in a later phase. Move one of them.",
        at: 'routing',
      },
    ]);
  });

  test('refuses a self-check question id used twice in a skill', () => {
    const selfCheck = ['why', 'why'].map((id) => ({ id, ask: 'Why?', lookFor: ['because'] }));
    assert.deepEqual(problemsOf(withSkills(aSkillInFile({ selfCheck }))), [
      {
        message: "Question id 'why' is used twice in 'variables'. Give one of them another id.",
        at: 'why',
      },
    ]);
  });

  test('refuses a web address without https', () => {
    for (const url of ['http://example.org/', 'javascript:alert(1)', 'example.org', '']) {
      const [problem] = problemsOf(withSkills(aSkillInFile({ resources: [aResource(url)] })));
      assert.match(problem?.message ?? '', /must be a web address that starts with https/);
      assert.equal(problem?.at, url === '' ? '""' : url);
    }
  });

  test('refuses hours whose lower bound is the greater one', () => {
    const [problem] = problemsOf(withSkills(aSkillInFile({ hours: { min: 9, max: 8 } })));
    assert.match(problem?.message ?? '', /min must not be greater than max/);
  });

  test('refuses a number that is none', () => {
    const text = stringify(aRoadmapFile());
    for (const value of ['.nan', '.inf', '-1', '"4"']) {
      assert.match(
        problemsInText(text.replace('min: 4', `min: ${value}`))[0]?.message ?? '',
        /min/,
      );
    }
  });

  test('refuses a source of hours that is not listed, even one every object has', () => {
    for (const hoursSource of ['F1', 'constructor']) {
      assert.deepEqual(problemsOf(withSkills(aSkillInFile({ hoursSource }))), [
        {
          message: `'variables' names source '${hoursSource}', which is not under sources. Add it there.`,
          at: hoursSource,
        },
      ]);
    }
  });
});

suite('parseRoadmap: sums', () => {
  const optional = aSkillInFile({ id: 'loops', level: 'optional', hours: { min: 100, max: 200 } });
  const fileWith = (roadmapHours: unknown, phaseHours: unknown) =>
    aRoadmapFile({
      hours: roadmapHours,
      phases: [aPhaseInFile({ hours: phaseHours, skills: [aSkillInFile(), optional] })],
    });

  test('adds up core and advanced skills, not optional ones', () => {
    const hours = { min: 4, max: 8 };
    assert.ok(parseRoadmap(stringify(fileWith(hours, { ...hours }))).ok);
  });

  test('refuses a wrong sum of a phase and of the roadmap at the number itself', () => {
    assert.deepEqual(problemsOf(fileWith({ min: 5, max: 8 }, { min: 4, max: 9 })), [
      {
        message:
          "Phase 'phase-1' says 9 hours (max), but its skills add up to 8. Correct one of them.",
        at: '9',
      },
      {
        message: 'The roadmap says 5 hours (min), but its skills add up to 4. Correct one of them.',
        at: '5',
      },
    ]);
  });
});

suite('parseRoadmap: tracks alongside', () => {
  const fileWith = (goWith: string, requires: string[]) =>
    aRoadmapFile({
      phases: [
        aPhaseInFile({ skills: [aSkillInFile()] }),
        aPhaseInFile({
          id: 'phase-2',
          skills: [aSkillInFile({ id: 'routing', requires: ['git'] })],
        }),
        aPhaseInFile({ id: 'phase-3', skills: [aSkillInFile({ id: 'databases' })] }),
        aPhaseInFile({ id: 'extra', skills: [aSkillInFile({ id: 'git', goWith, requires })] }),
      ],
    });

  test('a skill counts in the phase it goes with, both as needing and as needed', () => {
    assert.ok(parseRoadmap(stringify(fileWith('phase-2', ['variables']))).ok);
  });

  test('refuses a prerequisite that is later than the phase it goes with', () => {
    assert.deepEqual(problemsOf(fileWith('phase-2', ['databases'])), [
      {
        message: "'git' needs 'databases', which stands in a later phase. Move one of them.",
        at: 'databases',
      },
    ]);
  });

  test('refuses to be needed by an earlier phase than the one it goes with', () => {
    assert.deepEqual(problemsOf(fileWith('phase-3', [])), [
      {
        message: "'routing' needs 'git', which stands in a later phase. Move one of them.",
        at: 'git',
      },
    ]);
  });

  test('reports an unknown phase to go with, once and at its place', () => {
    const file = fileWith('phase-9', ['variables']);
    const unknown =
      "'git' goes with phase 'phase-9', which does not exist. There are: phase-1, phase-2, phase-3.";
    assert.deepEqual(
      problemsOf(file).filter(({ message }) => message.startsWith("'git'")),
      [{ message: unknown, at: 'phase-9' }],
    );
  });

  test('refuses to go with a track that itself runs alongside', () => {
    assert.deepEqual(
      problemsOf(fileWith('extra', [])).filter(({ at }) => at === 'extra'),
      [
        {
          message:
            "'git' goes with phase 'extra', which itself runs alongside. Name a numbered phase.",
          at: 'extra',
        },
      ],
    );
  });
});
