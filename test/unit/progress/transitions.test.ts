import assert from 'node:assert/strict';
import { canonical } from '../../../src/progress/canonical';
import { merge } from '../../../src/progress/merge';
import {
  EMPTY_PROGRESS,
  ownValue,
  passedTasks,
  taskKey,
  type Progress,
  type SkillRecord,
} from '../../../src/progress/progress';
import {
  recordPassed,
  recordScaffold,
  recordSelfCheck,
  resetSkills,
  setNote,
  setPlan,
  setStatus,
} from '../../../src/progress/transitions';
import { minutesLater, NOON, withPassed, withStatus } from '../../support/builders';

const LATER = minutesLater(5);
const [noon, later] = [NOON.toISOString(), LATER.toISOString()];

suite('setStatus', () => {
  test('stamps the status with its time', () => {
    const progress = setStatus(EMPTY_PROGRESS, 'loops', 'skipped', NOON);
    assert.deepEqual(progress.skills, { loops: { status: { value: 'skipped', at: noon } } });
  });

  test('keeps the first start and the latest finish', () => {
    const done = setStatus(withStatus({ loops: 'inProgress' }), 'loops', 'done', LATER);
    assert.deepEqual(done.skills['loops'], {
      startedAt: noon,
      status: { value: 'done', at: later },
      doneAt: later,
    });
    const again = setStatus(done, 'loops', 'done', minutesLater(9));
    assert.equal(again.skills['loops']?.startedAt, noon);
    assert.equal(again.skills['loops'].doneAt, minutesLater(9).toISOString());
  });

  test('takes the finish away when a skill is no longer done', () => {
    for (const status of ['todo', 'inProgress', 'skipped'] as const) {
      const progress = setStatus(withStatus({ loops: 'done' }), 'loops', status, LATER);
      assert.equal(progress.skills['loops']?.doneAt, undefined, status);
      assert.equal(progress.skills['loops']?.startedAt, noon, status);
    }
  });

  test('leaves evidence, notes and all other skills alone', () => {
    const record: SkillRecord = {
      note: { value: 'read again', at: noon },
      passed: { 'katas/python/1': { at: noon } },
      selfCheck: { why: { value: { answer: 'because', verdict: 'partly' }, at: noon } },
    };
    const before = { ...EMPTY_PROGRESS, skills: { loops: record, removed: record } };
    const { status: _status, ...rest } =
      setStatus(before, 'loops', 'todo', NOON).skills['loops'] ?? {};
    assert.deepEqual(rest, record);
    assert.equal(setStatus(before, 'loops', 'todo', NOON).skills['removed'], record);
  });

  test('changes nothing in the value it was given', () => {
    const before = withStatus({ loops: 'inProgress' });
    const copy = structuredClone(before);
    setStatus(before, 'loops', 'done', LATER);
    assert.deepEqual(before, copy);
  });

  test('ids that every object has are ordinary ids', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const { skills } = setStatus(EMPTY_PROGRESS, id, 'done', NOON);
      assert.deepEqual(Object.keys(skills), [id]);
      assert.equal(Object.getPrototypeOf(skills), Object.prototype);
      const { skills: again } = setStatus({ ...EMPTY_PROGRESS, skills }, id, 'todo', LATER);
      assert.equal(ownValue(again, id)?.status?.value, 'todo');
    }
  });
});

suite('recordPassed', () => {
  test('records the task for every skill it proves', () => {
    const key = taskKey('katas', 'python', 3);
    const passed = { at: noon, file: 'katas/kata_03.py' };
    const { skills } = recordPassed(EMPTY_PROGRESS, ['loops', 'functions'], key, passed);
    assert.deepEqual(skills, {
      loops: { passed: { 'katas/python/3': passed } },
      functions: { passed: { 'katas/python/3': passed } },
    });
  });

  test('the first passing stays', () => {
    const once = withPassed({ task: 1 });
    assert.equal(withPassed({ task: 1, at: LATER }, once), once);
  });

  test('a second task stands beside the first, in each variant', () => {
    const progress = withPassed(
      { variant: 'go', task: 1 },
      withPassed({ task: 2 }, withPassed({ task: 1 })),
    );
    assert.deepEqual(Object.keys(progress.skills['variables']?.passed ?? {}), [
      'katas/python/1',
      'katas/python/2',
      'katas/go/1',
    ]);
  });
});

suite('setNote', () => {
  test('keeps the latest words, and the rest of the record', () => {
    const first = setNote(withStatus({ loops: 'done' }), 'loops', 'off by one', NOON);
    const second = setNote(first, 'loops', '', LATER);
    assert.deepEqual(first.skills['loops']?.note, { value: 'off by one', at: noon });
    assert.deepEqual(second.skills['loops'], {
      ...first.skills['loops'],
      note: { value: '', at: later },
    });
  });
});

suite('setPlan', () => {
  test('stamps each part with the time it was set', () => {
    const first = setPlan(EMPTY_PROGRESS, { hoursPerWeek: 8, stack: 'go-gin' }, NOON);
    const second = setPlan(first, { hoursPerWeek: 12 }, LATER);
    assert.deepEqual(second.plan, {
      hoursPerWeek: { value: 12, at: later },
      stack: { value: 'go-gin', at: noon },
    });
  });

  test('no target date is a word of its own', () => {
    const { plan } = setPlan(EMPTY_PROGRESS, { targetDate: null }, NOON);
    assert.deepEqual(plan.targetDate, { value: null, at: noon });
  });
});

suite('recordScaffold', () => {
  test('remembers each folder once', () => {
    const starter = { starterId: 'katas', stack: 'python', at: noon };
    const first = recordScaffold(EMPTY_PROGRESS, 'file:///a', starter);
    const second = recordScaffold(first, 'file:///b', starter);
    const again = recordScaffold(second, 'file:///a', { ...starter, stack: 'go', at: later });
    assert.deepEqual(again.starters, {
      'file:///a': { starterId: 'katas', stack: 'go', at: later },
      'file:///b': starter,
    });
  });
});

suite('resetSkills', () => {
  const answered = recordSelfCheck(
    withPassed({ skillId: 'loops' }, withStatus({ loops: 'done' })),
    { skillId: 'loops', questionId: 'why' },
    { answer: 'Because.', verdict: 'partly' },
    NOON,
  );

  test('forgets status, evidence and answers, and keeps the note', () => {
    const note = { value: 'read again', at: noon };
    const before = { ...answered, skills: { loops: { ...answered.skills['loops'], note } } };
    const record = resetSkills(before, ['loops'], LATER).skills['loops'];
    assert.deepEqual(record?.status, { value: 'todo', at: later });
    assert.equal(record.startedAt, undefined);
    assert.equal(record.doneAt, undefined);
    assert.deepEqual(passedTasks(record), {});
    assert.equal(record.selfCheck?.['why']?.value, null);
    assert.equal(record.note, note);
  });

  test('leaves marks, so that an older copy does not bring back what was forgotten', () => {
    const after = resetSkills(answered, ['loops'], LATER);
    assert.deepEqual(merge(answered, after), canonical(after));
  });

  test('leaves all other skills as they are, and writes nothing for untouched ones', () => {
    const before = withStatus({ loops: 'done', functions: 'done' });
    const after = resetSkills(before, ['loops', 'arrays', 'constructor'], LATER);
    assert.deepEqual(Object.keys(after.skills), ['loops', 'functions']);
    assert.equal(after.skills['functions'], before.skills['functions']);
  });

  test('gives back the same progress when there is nothing left to forget', () => {
    const after = resetSkills(answered, ['loops'], LATER);
    assert.equal(resetSkills(after, ['loops', 'arrays'], minutesLater(9)), after);
  });

  test('a task passed after it is evidence again', () => {
    const after = resetSkills(withPassed({ task: 1 }), ['variables'], minutesLater(1));
    const again = withPassed({ task: 1, at: LATER }, after);
    assert.equal(passedTasks(again.skills['variables'])['katas/python/1']?.at, later);
    assert.deepEqual(merge(after, again), canonical(again));
  });
});

suite('a change wins over what it replaces, even when the clock was set back:', () => {
  const before = setPlan(
    recordSelfCheck(
      withPassed({ skillId: 'loops' }, withStatus({ loops: 'done' })),
      { skillId: 'loops', questionId: 'why' },
      { answer: 'Because.', verdict: 'partly' },
      NOON,
    ),
    { hoursPerWeek: 5 },
    NOON,
  );
  const earlier = minutesLater(-60);
  const changes: Record<string, (progress: Progress) => Progress> = {
    'a status': (progress) => setStatus(progress, 'loops', 'todo', earlier),
    'a note': (progress) => setNote(setNote(progress, 'loops', 'a', LATER), 'loops', 'b', earlier),
    'an answer': (progress) =>
      recordSelfCheck(
        progress,
        { skillId: 'loops', questionId: 'why' },
        { answer: 'Why not.', verdict: 'got-it' },
        earlier,
      ),
    'a part of the plan': (progress) => setPlan(progress, { hoursPerWeek: 9 }, earlier),
    'a reset': (progress) => resetSkills(progress, ['loops'], earlier),
    'a task passed after a reset': (progress) =>
      withPassed(
        { skillId: 'loops', at: earlier },
        resetSkills(progress, ['loops'], minutesLater(60)),
      ),
    'a folder scaffolded again': (progress) =>
      recordScaffold(
        recordScaffold(progress, 'file:///a', { starterId: 'katas', stack: 'go', at: later }),
        'file:///a',
        { starterId: 'katas', stack: 'python', at: noon },
      ),
  };
  for (const [name, change] of Object.entries(changes)) {
    test(name, () => {
      const after = change(before);
      assert.notDeepEqual(after, before);
      assert.deepEqual(merge(before, after), canonical(after));
    });
  }
});
