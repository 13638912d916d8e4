import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareProgress } from '../../../src/progress/compareProgress';
import {
  EMPTY_HISTORY,
  HISTORY_DEPTH,
  recordChange,
  restore,
  revert,
  type Change,
} from '../../../src/progress/history';
import { merge } from '../../../src/progress/merge';
import { EMPTY_PROGRESS, passedTasks, type Progress } from '../../../src/progress/progress';
import {
  deleteSession,
  editSession,
  liveSessions,
  logSession,
  startSession,
  stopSession,
} from '../../../src/progress/sessions';
import { skillStates } from '../../../src/progress/skillState';
import {
  recordPassed,
  recordScaffold,
  recordSelfCheck,
  resetSkills,
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

const UNDONE_AT = minutesLater(30);
const noon = NOON.toISOString();

const roadmap = aRoadmap({
  phases: [aPhase({ skills: ['loops', 'functions', 'arrays'].map((id) => aSkill({ id })) })],
  starters: [aStarter({ tasks: [aTask({ skillIds: ['loops'] })] })],
});

const undo = (current: Progress, change: Pick<Change, 'before' | 'after'>) =>
  revert(current, change.after, change.before, UNDONE_AT);

const redo = (current: Progress, change: Pick<Change, 'before' | 'after'>) =>
  revert(current, change.before, change.after, UNDONE_AT);

function assertLooksLike(actual: Progress, expected: Progress): void {
  const { isEmpty, ...differences } = compareProgress(expected, actual, roadmap);
  assert.ok(isEmpty, JSON.stringify(differences));
}

const aChange = (label: string): Change => ({
  label,
  before: EMPTY_PROGRESS,
  after: EMPTY_PROGRESS,
});

suite('history', () => {
  test('a new change ends what could be done again', () => {
    const history = { undoable: [aChange('a')], redoable: [aChange('b')] };
    const { undoable, redoable } = recordChange(history, aChange('c'));
    assert.deepEqual(
      undoable.map(({ label }) => label),
      ['a', 'c'],
    );
    assert.deepEqual(redoable, []);
  });

  test('changes of one series are one step while nothing comes between', () => {
    const series = {};
    const [first, second, third] = [1, 2, 3].map((minute) =>
      setStatus(EMPTY_PROGRESS, 'loops', 'done', minutesLater(minute)),
    ) as [Progress, Progress, Progress];
    const steps: Change[] = [
      { label: 'a', before: EMPTY_PROGRESS, after: first, series },
      { label: 'b', before: first, after: second, series },
    ];
    const joined = steps.reduce(recordChange, EMPTY_HISTORY);
    assert.deepEqual(joined.undoable, [
      { label: 'b', before: EMPTY_PROGRESS, after: second, series },
    ]);
    for (const next of [
      { label: 'c', before: third, after: first, series },
      { label: 'c', before: second, after: third, series: {} },
      { label: 'c', before: second, after: third },
    ]) {
      assert.deepEqual(recordChange(joined, next).undoable, [...joined.undoable, next]);
    }
  });

  test('forgets the oldest change beyond its depth', () => {
    let history = EMPTY_HISTORY;
    for (let number = 0; number <= HISTORY_DEPTH; number++) {
      history = recordChange(history, aChange(String(number)));
    }
    assert.equal(history.undoable.length, HISTORY_DEPTH);
    assert.equal(history.undoable[0]?.label, '1');
    assert.equal(history.undoable.at(-1)?.label, String(HISTORY_DEPTH));
  });
});

suite('undoing a change', () => {
  test('brings a skill back to what it was, with its start and finish', () => {
    const before = withStatus({ loops: 'done' });
    const after = setStatus(before, 'loops', 'todo', minutesLater(1));
    assert.deepEqual(undo(after, { before, after }).skills['loops'], {
      ...before.skills['loops'],
      status: { value: 'done', at: noon, changedAt: UNDONE_AT.toISOString() },
    });
  });

  test('of a skill that had no status leaves none, so that its proof counts', () => {
    const before = withPassed({ skillId: 'loops' });
    const after = setStatus(before, 'loops', 'skipped', minutesLater(1));
    const undone = undo(after, { before, after });
    assert.equal(undone.skills['loops']?.status?.value, null);
    assert.equal(skillStates(roadmap, undone).get('loops')?.status, 'done');
  });

  test('of a word that a proof had overtaken leaves the proof the later word', () => {
    const before = withPassed(
      { skillId: 'loops', at: minutesLater(1) },
      withStatus({ loops: 'inProgress' }),
    );
    const after = setStatus(before, 'loops', 'todo', minutesLater(2));
    const undone = undo(after, { before, after });
    assert.equal(skillStates(roadmap, undone).get('loops')?.status, 'done');
  });

  test('leaves other skills and parts of the plan that changed since', () => {
    const before = EMPTY_PROGRESS;
    const after = withStatus({ loops: 'done' });
    const since = setPlan(
      setStatus(after, 'arrays', 'done', minutesLater(1)),
      { stack: 'go-echo' },
      minutesLater(1),
    );
    const undone = undo(since, { before, after });
    assert.equal(undone.skills['arrays'], since.skills['arrays']);
    assert.equal(undone.plan.stack, since.plan.stack);
    assertLooksLike(undone, { ...since, skills: { arrays: since.skills['arrays'] ?? {} } });
  });

  test('leaves the same part alone where somebody changed it since', () => {
    const before = EMPTY_PROGRESS;
    const after = setPlan(withStatus({ loops: 'done' }), { hoursPerWeek: 5 }, NOON);
    const since = setPlan(
      setStatus(after, 'loops', 'skipped', minutesLater(1)),
      { hoursPerWeek: 7 },
      minutesLater(1),
    );
    assertLooksLike(undo(since, { before, after }), since);
  });

  test('takes a part of the plan that was not chosen before back to the settings', () => {
    const before = EMPTY_PROGRESS;
    const after = setPlan(before, { hoursPerWeek: 5, targetDate: null, stack: 'go-gin' }, NOON);
    const at = UNDONE_AT.toISOString();
    assert.deepEqual(undo(after, { before, after }).plan, {
      hoursPerWeek: { at },
      targetDate: { at },
      stack: { at },
    });
  });

  test('leaves starters and milestones alone', () => {
    const starter = { starterId: 'katas', stack: 'go', at: noon };
    const before = EMPTY_PROGRESS;
    const after = {
      ...recordScaffold(withStatus({ loops: 'done' }), 'file:///katas', starter),
      milestones: { 'phase-1': noon },
    };
    const undone = undo(after, { before, after });
    assert.deepEqual(undone.starters, after.starters);
    assert.deepEqual(undone.milestones, after.milestones);
  });

  test('keeps evidence gathered since', () => {
    const before = withPassed({ skillId: 'loops', task: 1 });
    const after = setStatus(before, 'loops', 'done', NOON);
    const since = withPassed({ skillId: 'loops', task: 2 }, after);
    assertLooksLike(
      undo(since, { before, after }),
      withPassed({ skillId: 'loops', task: 2 }, before),
    );
  });

  test('of a reset brings evidence back, and a task passed again keeps its first time', () => {
    const before = withPassed({ skillId: 'loops', task: 1 });
    const after = resetSkills(before, ['loops'], minutesLater(1));
    const since = withPassed(
      { skillId: 'loops', task: 2, at: minutesLater(3) },
      withPassed({ skillId: 'loops', task: 1, at: minutesLater(2) }, after),
    );
    const passed = passedTasks(undo(since, { before, after }).skills['loops']);
    assert.equal(passed['katas/python/1']?.at, noon);
    assert.equal(passed['katas/python/2']?.at, minutesLater(3).toISOString());
  });

  test('of a reset and doing it again keeps what was passed between', () => {
    const before = withPassed({ skillId: 'loops', task: 1 });
    const after = resetSkills(before, ['loops'], minutesLater(1));
    const since = withPassed(
      { skillId: 'loops', task: 2, at: minutesLater(2) },
      undo(after, { before, after }),
    );
    const passed = passedTasks(redo(since, { before, after }).skills['loops']);
    assert.deepEqual(Object.keys(passed), ['katas/python/2']);
  });
});

suite('undoing what happened to study sessions', () => {
  const logged = logSession(
    EMPTY_PROGRESS,
    { skillId: 'loops', startedAt: noon, minutes: 25 },
    minutesLater(25),
  );
  const id = Object.keys(logged.sessions)[0] ?? '';
  const minutes = (progress: Progress) => liveSessions(progress).map((session) => session.minutes);

  test('takes logged time away, for good', () => {
    const undone = undo(logged, { before: EMPTY_PROGRESS, after: logged });
    assert.deepEqual(minutes(undone), []);
    assert.deepEqual(minutes(merge(undone, logged)), []);
    const redone = redo(undone, { before: EMPTY_PROGRESS, after: logged });
    assert.deepEqual(minutes(merge(redone, undone)), [25]);
  });

  test('brings back what was corrected or deleted', () => {
    for (const after of [
      editSession(logged, id, { minutes: 40 }, minutesLater(26)),
      deleteSession(logged, id, minutesLater(26)),
    ]) {
      const undone = undo(after, { before: logged, after });
      assert.deepEqual(minutes(merge(undone, after)), [25]);
    }
  });

  test('leaves a session that was corrected since', () => {
    const since = editSession(logged, id, { minutes: 40 }, minutesLater(26));
    assert.deepEqual(minutes(undo(since, { before: EMPTY_PROGRESS, after: logged })), [40]);
  });

  test('keeps the time of a session that was stopped', () => {
    const before = startSession(EMPTY_PROGRESS, 'loops', NOON);
    const after = stopSession(before, { now: minutesLater(25) });
    assert.deepEqual(minutes(undo(after, { before, after })), [25]);
  });
});

suite('restoring another copy', () => {
  test('is a change of now: neither copy brings the former back', () => {
    const current = withPassed({ skillId: 'loops' }, withStatus({ arrays: 'done' }));
    const backup = withStatus({ functions: 'inProgress' });
    const restored = restore(current, backup, UNDONE_AT);
    assertLooksLike(restored, backup);
    assertLooksLike(merge(merge(restored, current), backup), backup);
  });

  test('keeps milestones and starters of both', () => {
    const current = { ...EMPTY_PROGRESS, milestones: { 'phase-1': noon } };
    const backup = { ...EMPTY_PROGRESS, milestones: { 'phase-2': noon } };
    const { milestones } = restore(current, backup, UNDONE_AT);
    assert.deepEqual(Object.keys(milestones).sort(), ['phase-1', 'phase-2']);
  });
});

suite('whatever was there and whatever changed,', () => {
  const id = fc.constantFrom('loops', 'functions', '__proto__', 'constructor');
  const now = fc.constantFrom(minutesLater(-100_000), NOON, minutesLater(100_000));
  const anyChange: fc.Arbitrary<(progress: Progress) => Progress> = fc.oneof(
    fc.tuple(id, fc.constantFrom('todo', 'inProgress', 'done', 'skipped'), now).map(
      ([skillId, status, at]) =>
        (progress: Progress) =>
          setStatus(progress, skillId, status, at),
    ),
    fc.tuple(id, now).map(
      ([skillId, at]) =>
        (progress: Progress) =>
          recordPassed(progress, [skillId], 'katas/python/1', { at: at.toISOString() }),
    ),
    fc.tuple(id, id, now).map(
      ([skillId, questionId, at]) =>
        (progress: Progress) =>
          recordSelfCheck(
            progress,
            { skillId, questionId },
            { answer: 'x', verdict: 'partly' },
            at,
          ),
    ),
    fc.tuple(fc.integer({ min: 1, max: 80 }), now).map(
      ([hoursPerWeek, at]) =>
        (progress: Progress) =>
          setPlan(progress, { hoursPerWeek, targetDate: null }, at),
    ),
    fc.tuple(fc.array(id), now).map(
      ([skillIds, at]) =>
        (progress: Progress) =>
          resetSkills(progress, skillIds, at),
    ),
    fc.tuple(id, now).map(
      ([skillId, at]) =>
        (progress: Progress) =>
          logSession(progress, { skillId, startedAt: at.toISOString(), minutes: 5 }, at),
    ),
    fc.tuple(id, now).map(
      ([skillId, at]) =>
        (progress: Progress) =>
          deleteSession(progress, skillId, at),
    ),
    fc.tuple(anyProgress, now).map(
      ([other]) =>
        (progress: Progress) =>
          merge(progress, other),
    ),
    fc.tuple(anyProgress, now).map(
      ([other, at]) =>
        (progress: Progress) =>
          restore(progress, other, at),
    ),
  );
  const keptInUndo = ({ milestones, starters }: Progress): Partial<Progress> => ({
    milestones,
    starters,
  });

  test('undo leads back, redo forth again, and no older copy undoes either', () => {
    fc.assert(
      fc.property(anyProgress, anyChange, now, (before, change, at) => {
        const after = change(before);
        const undone = revert(after, after, before, at);
        assertLooksLike(undone, { ...before, ...keptInUndo(undone) });
        assertLooksLike(merge(undone, after), undone);
        const redone = revert(undone, before, after, at);
        assertLooksLike(redone, { ...after, ...keptInUndo(redone) });
        assertLooksLike(merge(merge(redone, undone), after), redone);
      }),
      PROPERTY_RUNS,
    );
  });
});
