import assert from 'node:assert/strict';
import builtInRoadmap from 'built-in-roadmap';
import fc from 'fast-check';
import {
  attemptToAdd,
  type FinishedAttempt,
} from '../../../../src/checks/artefacts/interview/attemptLine';
import {
  readAttempts,
  type LoggedAttempt,
} from '../../../../src/checks/artefacts/interview/attempts';
import {
  drawProblem,
  ideasInProjects,
} from '../../../../src/checks/artefacts/interview/drawProblem';
import {
  interviewProblemsSchema,
  type InterviewProblem,
} from '../../../../src/scaffold/interviewProblems';
import { starterManifestSchema } from '../../../../src/scaffold/manifest';
import { starterFiles } from './judging';

const HEADING = 'date,problem,timed,minutes,solved,plan,cost,note';
const LANGUAGES = ['python', 'javascript', 'java', 'go'];

function aProblem(name: string, ownProjects: InterviewProblem['ownProjects'] = []) {
  return { name, title: name, minutes: 35, ownProjects };
}

function attemptsAt(...entries: readonly [problem: string, date: string][]): LoggedAttempt[] {
  const lines = entries.map(([problem, date]) => `${date},${problem},yes,20,yes,a b c,O(n),`);
  const reading = readAttempts([HEADING, ...lines].join('\n'));
  assert.ok(reading.ok);
  return [...reading.attempts];
}

const problems = ['one', 'two', 'three'].map((name) => aProblem(name));
const drawn = (attempts: readonly LoggedAttempt[], chance = 0) =>
  drawProblem(problems, attempts, () => chance)?.name;

suite('a drawn problem', () => {
  test('is by chance while none was tried, and every one has its chance', () => {
    assert.deepEqual(
      [0, 0.4, 0.99].map((chance) => drawn([], chance)),
      ['one', 'two', 'three'],
    );
    assert.equal(
      drawProblem([], [], () => 0),
      undefined,
    );
  });

  test('is one that was tried least often', () => {
    const twice = attemptsAt(['one', '2027-03-01'], ['TWO', '2027-03-02'], ['three', '2027-01-01']);
    const attempts = [...twice, ...attemptsAt(['three', '2027-01-02'], ['one', '2027-01-03'])];
    assert.deepEqual([drawn(attempts), drawn(attempts, 0.99)], ['two', 'two']);
    assert.equal(drawn(attemptsAt(['one', '2027-03-01'], ['two', '2027-03-01'])), 'three');
  });

  test('is, of those, the one whose last attempt lies furthest back', () => {
    const attempts = attemptsAt(
      ['one', '2027-03-09'],
      ['two', '2027-02-28'],
      ['three', '2027-03-01'],
    );
    assert.deepEqual([drawn(attempts), drawn(attempts, 0.99)], ['two', 'two']);
    const again = attemptsAt(['two', '2027-02-01'], ['one', '2027-01-01'], ['three', '2027-01-02']);
    assert.equal(drawn([...attempts, ...again]), 'two');
  });

  test('counts nothing that stands in the log alone', () => {
    assert.equal(
      drawn(attemptsAt(['of an interview', '2027-03-01'], ['one', '2027-03-01'])),
      'two',
    );
  });

  test('leads to a project the learner has, before all others', () => {
    const ideas = [
      { starter: 'p2-structures', idea: 'a' },
      { starter: 'p4-linkbox', idea: 'b' },
      { starter: 'p5-linkbox-db', idea: 'c' },
    ];
    const order = (...own: string[]) =>
      ideasInProjects(aProblem('one', ideas), new Set(own)).map(({ idea }) => idea);
    assert.deepEqual(order(), ['a', 'b', 'c']);
    assert.deepEqual(order('p4-linkbox', 'p1-katas'), ['b', 'a', 'c']);
  });
});

suite('a line of the log', () => {
  const attempt: FinishedAttempt = {
    date: '2027-03-02',
    problem: 'undo_history',
    isTimed: true,
    minutes: 24,
    isSolved: false,
    plan: 'two lists, one of them "undone"',
    cost: 'O(n)',
  };
  const line = '2027-03-02,undo_history,yes,24,no,"two lists, one of them ""undone""",O(n),\n';
  const textFor = (csv: string) => {
    const addition = attemptToAdd(csv, attempt);
    assert.ok(addition.ok);
    return addition.text;
  };

  test('goes below what is there, on a line of its own', () => {
    assert.equal(textFor(`${HEADING}\n`), line);
    assert.equal(textFor(HEADING), `\n${line}`);
    assert.equal(textFor(''), `${HEADING}\n${line}`);
  });

  test('keeps to the columns and the delimiter of the log', () => {
    const columns = '\uFEFFproblem;date;solved;timed;minutes;cost;plan;note;mood\n';
    assert.equal(
      textFor(columns),
      'undo_history;2027-03-02;no;yes;24;O(n);"two lists, one of them ""undone""";;\n',
    );
  });

  test('is not added to a log that cannot be read', () => {
    assert.deepEqual(attemptToAdd('date,problem\n', attempt), {
      ok: false,
      problem: 'csvColumnMissing',
      column: 'timed',
    });
    const broken = attemptToAdd(`${HEADING}\n2027-03-01,"undo\n`, attempt);
    assert.ok(!broken.ok && broken.problem === 'csvUnreadable');
  });

  test('is read again as it was meant, whatever somebody types', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(',', ';'),
        (typed, delimiter) => {
          const plan = typed.trim();
          const csv = HEADING.replaceAll(',', delimiter);
          const addition = attemptToAdd(csv, { ...attempt, plan });
          assert.ok(addition.ok);
          const reading = readAttempts(csv + addition.text);
          assert.ok(reading.ok);
          assert.deepEqual(
            reading.attempts.map((read) => [read.problem, read.plan, read.cost]),
            [['undo_history', plan, 'O(n)']],
          );
        },
      ),
    );
  });
});

suite('the problems of a starter', () => {
  for (const language of LANGUAGES) {
    test(`name files, skills and projects there are (${language})`, () => {
      const files = starterFiles(`p7-interview-prep/${language}`);
      const manifest = starterManifestSchema.parse(JSON.parse(files['starter.json'] ?? ''));
      const list = interviewProblemsSchema.parse(JSON.parse(files['problems.json'] ?? ''));
      assert.deepEqual(
        list.problems.map(({ file }) => file),
        manifest.learnerFiles.slice(0, 12),
      );
      const phase = builtInRoadmap.phases.find(({ id }) => id === 'phase-2');
      const skills = phase?.sections.flatMap((section) => section.skills.map(({ id }) => id)) ?? [];
      const starters = builtInRoadmap.phases.flatMap((one) => one.starters);
      for (const { skill = '', ownProjects } of list.problems) {
        assert.ok(skills.includes(skill), skill);
        assert.ok(ownProjects.length > 0);
        assert.ok(ownProjects.every(({ starter }) => starters.includes(starter)));
      }
    });
  }

  test('may be the learner’s own, with an address instead of a file', () => {
    const own = {
      name: 'two-sum',
      title: 'Two sum',
      url: 'https://leetcode.com/problems/two-sum/',
    };
    assert.deepEqual(interviewProblemsSchema.parse({ problems: [own] }).problems, [
      { ...own, minutes: 35, ownProjects: [] },
    ]);
  });

  for (const wrong of [
    { file: '../outside.py' },
    { file: 'a/../../outside.py' },
    { file: '/etc/passwd' },
    { file: 'C:/outside.py' },
    { file: '..\\outside.py' },
    { url: 'http://example.org' },
    { url: 'command:workbench.action.quit' },
    { minutes: 0 },
    { name: ' ' },
  ]) {
    test(`are refused with ${JSON.stringify(wrong)}`, () => {
      const problem = { name: 'a', title: 'A', ...wrong };
      assert.ok(!interviewProblemsSchema.safeParse({ problems: [problem] }).success);
    });
  }
});
