import assert from 'node:assert/strict';
import {
  EMPTY_HISTORY,
  HISTORY_DEPTH,
  recordChange,
  revert,
  type Change,
} from '../../../src/progress/history';
import { EMPTY_PROGRESS } from '../../../src/progress/progress';
import { recordScaffold, resetSkills, setPlan, setStatus } from '../../../src/progress/transitions';
import { minutesLater, NOON, withPassed, withStatus } from '../../support/builders';

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
  test('brings a skill back to what it was', () => {
    const before = withStatus({ loops: 'inProgress' });
    const after = setStatus(before, 'loops', 'done', minutesLater(1));
    assert.deepEqual(revert(after, after, before), before);
  });

  test('removes the record of a skill that had none', () => {
    const after = withStatus({ loops: 'done' });
    assert.deepEqual(revert(after, after, EMPTY_PROGRESS).skills, {});
  });

  test('and doing it again leads to the same progress', () => {
    const before = setPlan(withStatus({ loops: 'inProgress' }), { hoursPerWeek: 5 }, NOON);
    const after = setPlan(
      setStatus(setStatus(before, 'loops', 'done', NOON), 'arrays', 'skipped', NOON),
      { hoursPerWeek: 9, stack: 'go-gin' },
      NOON,
    );
    const undone = revert(after, after, before);
    assert.deepEqual(undone, before);
    assert.deepEqual(revert(undone, before, after), after);
  });

  test('leaves other skills and parts of the plan that changed since', () => {
    const after = withStatus({ loops: 'done' });
    const since = setPlan(
      setStatus(after, 'arrays', 'done', minutesLater(1)),
      { stack: 'go-echo' },
      minutesLater(1),
    );
    const undone = revert(since, after, EMPTY_PROGRESS);
    assert.deepEqual(Object.keys(undone.skills), ['arrays']);
    assert.equal(undone.plan.stack?.value, 'go-echo');
  });

  test('leaves sessions, starters and milestones alone', () => {
    const after = withStatus({ loops: 'done' });
    const starter = { starterId: 'katas', stack: 'go', at: NOON.toISOString() };
    const since = {
      ...recordScaffold(after, 'file:///katas', starter),
      sessions: { one: { skillId: 'loops', startedAt: NOON.toISOString(), minutes: 25 } },
      milestones: { 'phase-1': NOON.toISOString() },
    };
    const { skills, ...rest } = revert(since, after, EMPTY_PROGRESS);
    const { skills: _skills, ...restBefore } = since;
    assert.deepEqual(skills, {});
    assert.deepEqual(rest, restBefore);
  });

  test('keeps evidence gathered since', () => {
    const before = withPassed({ skillId: 'loops', task: 1 });
    const after = setStatus(before, 'loops', 'done', NOON);
    const since = withPassed({ skillId: 'loops', task: 2 }, after);
    assert.deepEqual(
      revert(since, after, before).skills,
      withPassed({ skillId: 'loops', task: 2 }, before).skills,
    );
  });

  test('keeps evidence gathered since for a skill that had no record', () => {
    const after = withStatus({ loops: 'done' });
    const since = withPassed({ skillId: 'loops' }, after);
    assert.deepEqual(
      revert(since, after, EMPTY_PROGRESS).skills,
      withPassed({ skillId: 'loops' }).skills,
    );
  });

  test('of a reset brings evidence back, and a task passed again keeps its first time', () => {
    const before = withPassed({ skillId: 'loops', task: 1 });
    const after = resetSkills(before, ['loops'], minutesLater(1));
    const since = withPassed(
      { skillId: 'loops', task: 2, at: minutesLater(3) },
      withPassed({ skillId: 'loops', task: 1, at: minutesLater(2) }, after),
    );
    assert.deepEqual(revert(since, after, before).skills['loops']?.passed, {
      'katas/python/1': { at: NOON.toISOString() },
      'katas/python/2': { at: minutesLater(3).toISOString() },
    });
  });

  test('of a reset and doing it again takes the evidence away again', () => {
    const before = withPassed({ skillId: 'loops', task: 1 });
    const after = resetSkills(before, ['loops'], minutesLater(1));
    const undone = revert(after, after, before);
    assert.deepEqual(revert(undone, before, after), after);
  });

  test('ids that every object has are ordinary ids', () => {
    for (const id of ['__proto__', 'constructor']) {
      const after = setStatus(EMPTY_PROGRESS, id, 'done', NOON);
      assert.deepEqual(Object.keys(revert(after, after, EMPTY_PROGRESS).skills), []);
      assert.deepEqual(Object.keys(revert(EMPTY_PROGRESS, EMPTY_PROGRESS, after).skills), [id]);
    }
  });
});
