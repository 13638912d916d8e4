import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareProgress } from '../../../src/progress/compareProgress';
import { merge } from '../../../src/progress/merge';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import { deleteSession, editSession, logSession } from '../../../src/progress/sessions';
import {
  recordScaffold,
  recordSelfCheck,
  resetSkills,
  setNote,
  setPlan,
  setStatus,
} from '../../../src/progress/transitions';
import {
  aPhase,
  aRoadmap,
  aSkill,
  aStarter,
  aTask,
  minutesLater,
  NOON,
  withPassed,
  withStatus,
} from '../../support/builders';
import { anyProgress, PROPERTY_RUNS } from './arbitraries';

const noon = NOON.toISOString();
const roadmap = aRoadmap({
  phases: [aPhase({ skills: [aSkill({ id: 'loops', title: 'Loops' }), aSkill({ id: 'arrays' })] })],
  starters: [aStarter({ tasks: [aTask({ skillIds: ['loops'] })] })],
});

const compare = (before: Progress, after: Progress) => compareProgress(before, after, roadmap);

suite('comparing progress', () => {
  test('tells the status that counts, proof included, in the order of the roadmap', () => {
    const before = withStatus({ arrays: 'done', elsewhere: 'done' });
    const after = withPassed(
      { skillId: 'loops' },
      withStatus({ arrays: 'skipped', elsewhere: 'todo' }),
    );
    const { statuses, evidence } = compare(before, after);
    assert.deepEqual(statuses, [
      { skillId: 'loops', title: 'Loops', from: 'todo', to: 'done' },
      { skillId: 'arrays', title: 'arrays', from: 'done', to: 'skipped' },
      { skillId: 'elsewhere', title: 'elsewhere', from: 'done', to: 'todo' },
    ]);
    assert.deepEqual(evidence, [{ skillId: 'loops', title: 'Loops', gained: 1, lost: 0 }]);
  });

  test('tells evidence that is lost', () => {
    const before = withPassed({ skillId: 'loops' });
    const { evidence } = compare(before, resetSkills(before, ['loops'], minutesLater(1)));
    assert.deepEqual(evidence, [{ skillId: 'loops', title: 'Loops', gained: 0, lost: 1 }]);
  });

  test('tells notes and answers that are new, other or gone', () => {
    const noted = setNote(EMPTY_PROGRESS, 'loops', 'off by one', NOON);
    const other = setNote(noted, 'loops', 'mind the end', minutesLater(1));
    const none = setNote(noted, 'loops', '', minutesLater(1));
    const kinds = (before: Progress, after: Progress) =>
      compare(before, after).notes.map(({ kind }) => kind);
    assert.deepEqual(kinds(EMPTY_PROGRESS, noted), ['added']);
    assert.deepEqual(kinds(noted, other), ['changed']);
    assert.deepEqual(kinds(noted, none), ['removed']);
    const answered = recordSelfCheck(
      EMPTY_PROGRESS,
      { skillId: 'loops', questionId: 'why' },
      { answer: 'Because.', verdict: 'partly' },
      NOON,
    );
    const expected = [{ skillId: 'loops', title: 'Loops', count: 1 }];
    assert.deepEqual(compare(EMPTY_PROGRESS, answered).answers, expected);
    const reset = resetSkills(answered, ['loops'], minutesLater(1));
    assert.deepEqual(compare(answered, reset).answers, expected);
  });

  test('counts sessions and minutes', () => {
    const log = (progress: Progress, minutes: number) =>
      logSession(progress, { skillId: 'loops', startedAt: noon, minutes }, NOON);
    const before = log(log(EMPTY_PROGRESS, 10), 20);
    const [first = '', second = ''] = Object.keys(before.sessions);
    const edited = editSession(before, first, { minutes: 15 }, minutesLater(1));
    const after = log(deleteSession(edited, second, minutesLater(1)), 40);
    assert.deepEqual(compare(before, after).sessions, {
      added: 1,
      changed: 1,
      removed: 1,
      minutesBefore: 30,
      minutesAfter: 55,
    });
  });

  test('tells parts of the plan, milestones and folders', () => {
    const before = setPlan(EMPTY_PROGRESS, { hoursPerWeek: 5, studyDays: [1, 3] }, NOON);
    const planned = setPlan(before, { hoursPerWeek: 7, targetDate: null, studyDays: [1, 3] }, NOON);
    const starter = { starterId: 'katas', stack: 'python', at: noon };
    const after = {
      ...recordScaffold(planned, 'file:///katas', starter),
      milestones: { 'phase-1': noon },
    };
    const { plan, milestones, starters } = compare(before, after);
    assert.deepEqual(plan, [
      { part: 'hoursPerWeek', from: 5, to: 7 },
      { part: 'targetDate', from: undefined, to: null },
    ]);
    assert.deepEqual(milestones, ['phase-1']);
    assert.deepEqual(starters, ['file:///katas']);
  });

  test('finds no difference in times alone', () => {
    const before = withStatus({ loops: 'done' });
    assert.equal(
      compare(before, setStatus(before, 'loops', 'done', minutesLater(9))).isEmpty,
      true,
    );
    assert.equal(
      compare(before, setStatus(before, 'loops', 'todo', minutesLater(9))).isEmpty,
      false,
    );
  });

  test('finds none between anything and itself, whatever it holds', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        assert.equal(compare(progress, merge(progress, EMPTY_PROGRESS)).isEmpty, true);
      }),
      PROPERTY_RUNS,
    );
  });
});
