import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonical } from '../../../src/progress/canonical';
import { merge } from '../../../src/progress/merge';
import {
  EMPTY_PROGRESS,
  ownValue,
  passedTasks,
  type Progress,
  type SkillRecord,
  type StudySession,
} from '../../../src/progress/progress';
import { withCurrentIds } from '../../../src/progress/renamedSkills';
import { clockOf } from '../../../src/progress/stamp';
import { readStoredProgress, toStored } from '../../../src/progress/storedProgress';
import { resetSkills, setPlan, setStatus } from '../../../src/progress/transitions';
import { minutesLater, NOON, withPassed, withStatus } from '../../support/builders';
import { anyId, anyProgress, PROPERTY_RUNS } from './arbitraries';

const noon = NOON.toISOString();
const later = minutesLater(5).toISOString();

/** Merged both ways round, which must be the same. */
function merged(a: Progress, b: Progress): Progress {
  const result = merge(a, b);
  assert.deepEqual(merge(b, a), result);
  return result;
}

const withSkill = (record: SkillRecord): Progress => ({
  ...EMPTY_PROGRESS,
  skills: { loops: record },
});

const withSession = (changes: Partial<StudySession>): Progress => ({
  ...EMPTY_PROGRESS,
  sessions: { one: { skillId: 'loops', startedAt: noon, minutes: 25, ...changes } },
});

suite('merging two copies', () => {
  test('keeps what either holds', () => {
    const here = withPassed({ skillId: 'loops' }, withStatus({ arrays: 'done' }));
    const there = setPlan(withStatus({ functions: 'skipped' }), { hoursPerWeek: 5 }, NOON);
    const { skills, plan } = merged(here, there);
    assert.deepEqual(skills, { ...here.skills, ...there.skills });
    assert.deepEqual(plan, there.plan);
  });

  test('goes by the later word on a skill, and takes its start and finish with it', () => {
    const done = withStatus({ loops: 'done' });
    const skipped = setStatus(EMPTY_PROGRESS, 'loops', 'skipped', minutesLater(5));
    assert.deepEqual(merged(done, skipped).skills, skipped.skills);
    const again = setStatus(done, 'loops', 'inProgress', minutesLater(5));
    assert.equal(merged(done, again).skills['loops']?.doneAt, undefined);
  });

  test('keeps the later note and the later part of the plan', () => {
    const note = (value: string, at: string) => withSkill({ note: { value, at } });
    assert.equal(merged(note('old', noon), note('new', later)).skills['loops']?.note?.value, 'new');
    const [five, seven] = [5, 7].map((hoursPerWeek, index) =>
      setPlan(EMPTY_PROGRESS, { hoursPerWeek }, minutesLater(index)),
    );
    assert.ok(five && seven);
    assert.equal(merged(five, seven).plan.hoursPerWeek?.value, 7);
  });

  test('chooses the same of two values that were set at the same moment', () => {
    const loud = withSkill({ note: { value: 'loud', at: noon } });
    const quiet = withSkill({ note: { value: 'quiet', at: noon } });
    assert.equal(merged(loud, quiet).skills['loops']?.note?.value, 'quiet');
  });

  test('keeps every task that passed in either copy', () => {
    const { skills } = merged(withPassed({ task: 1 }), withPassed({ task: 2, variant: 'go' }));
    assert.deepEqual(Object.keys(passedTasks(skills['variables'])), [
      'katas/go/2',
      'katas/python/1',
    ]);
  });

  test('forgets what was reset, but not what passed elsewhere after that', () => {
    const passed = withPassed({ task: 1 });
    const reset = resetSkills(passed, ['variables'], minutesLater(5));
    assert.deepEqual(passedTasks(merged(passed, reset).skills['variables']), {});
    const elsewhere = withPassed({ task: 1, at: minutesLater(9) });
    const { skills } = merged(reset, elsewhere);
    assert.equal(
      passedTasks(skills['variables'])['katas/python/1']?.at,
      minutesLater(9).toISOString(),
    );
  });

  test('goes by the later correction of a session, and a deletion at the same moment', () => {
    const corrected = withSession({ minutes: 40, editedAt: later });
    assert.equal(merged(withSession({}), corrected).sessions['one']?.minutes, 40);
    assert.equal(
      merged(withSession({ deleted: true }), withSession({})).sessions['one']?.deleted,
      true,
    );
    const deleted = withSession({ deleted: true, editedAt: noon });
    assert.equal(merged(deleted, corrected).sessions['one']?.deleted, undefined);
  });

  test('keeps the first time a milestone was reached', () => {
    const reached = (at: string) => ({ ...EMPTY_PROGRESS, milestones: { 'phase-1': at } });
    assert.equal(merged(reached(later), reached(noon)).milestones['phase-1'], noon);
  });

  test('keeps the session that was started last, as it was last seen', () => {
    const running = (startedAt: string, seenAt: string): Progress => ({
      ...EMPTY_PROGRESS,
      running: { skillId: 'loops', startedAt, seenAt },
    });
    assert.equal(merged(running(noon, later), running(later, later)).running?.startedAt, later);
    assert.equal(merged(running(noon, noon), running(noon, later)).running?.seenAt, later);
  });

  test('of a day whose totals differ keeps the corrected one, else the larger', () => {
    const total = (minutes: number, changedAt?: string): Progress => ({
      ...EMPTY_PROGRESS,
      dayTotals: {
        loops: {
          '2026-11-22':
            changedAt === undefined ? [600, minutes, ''] : [600, minutes, '', changedAt],
        },
      },
    });
    const minutesOf = ({ dayTotals }: Progress) => dayTotals?.['loops']?.['2026-11-22']?.[1];
    assert.equal(minutesOf(merged(total(30), total(50))), 50);
    assert.equal(minutesOf(merged(total(30, noon), total(50))), 30);
  });
});

suite('whatever two copies hold, merging', () => {
  const check = (...property: Parameters<typeof fc.property<[Progress, Progress, Progress]>>) => {
    fc.assert(fc.property(...property), PROPERTY_RUNS);
  };

  test('makes no difference between them', () => {
    check(anyProgress, anyProgress, fc.constant(EMPTY_PROGRESS), (a, b) => {
      const result = merge(a, b);
      assert.deepEqual(merge(b, a), result);
      assert.equal(JSON.stringify(merge(b, a)), JSON.stringify(result));
    });
  });

  test('makes no difference in which order three are merged', () => {
    check(anyProgress, anyProgress, anyProgress, (a, b, c) => {
      assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)));
    });
  });

  test('changes nothing the second time', () => {
    check(anyProgress, anyProgress, fc.constant(EMPTY_PROGRESS), (a, b) => {
      const result = merge(a, b);
      assert.deepEqual(merge(result, a), result);
      assert.deepEqual(merge(result, result), result);
      assert.deepEqual(merge(a, a), canonical(a));
      assert.deepEqual(merge(a, EMPTY_PROGRESS), canonical(a));
    });
  });

  test('lets nothing disappear except by a later word', () => {
    check(anyProgress, anyProgress, fc.constant(EMPTY_PROGRESS), (a, b) => {
      assertHoldsAllOf(merge(a, b), a, b);
      assertHoldsAllOf(merge(a, b), b, a);
    });
  });

  test('comes through storing and reading unchanged', () => {
    check(anyProgress, anyProgress, fc.constant(EMPTY_PROGRESS), (a, b) => {
      const result = merge(a, b);
      const stored: unknown = JSON.parse(JSON.stringify(toStored(result, 1)));
      assert.deepEqual(readStoredProgress(stored).progress, result);
      assert.equal(Object.getPrototypeOf(result.skills), Object.prototype);
    });
  });

  test('can be done before or after skills are renamed', () => {
    const aliases = fc.array(fc.tuple(anyId, fc.constantFrom('new', 'newer')), { maxLength: 4 });
    // The same session with the same time under two names is one that no window can write.
    const untimed = anyProgress.map(({ running: _running, ...rest }) => ({
      ...rest,
      sessions: {},
    }));
    fc.assert(
      fc.property(untimed, untimed, aliases, (a, b, entries) => {
        const names = Object.fromEntries(entries);
        assert.deepEqual(
          canonical(withCurrentIds(merge(a, b), names)),
          merge(withCurrentIds(a, names), withCurrentIds(b, names)),
        );
      }),
      PROPERTY_RUNS,
    );
  });
});

function assertHoldsAllOf(result: Progress, copy: Progress, other: Progress): void {
  for (const part of ['skills', 'sessions', 'starters', 'milestones', 'plan'] as const) {
    const missing = Object.keys(copy[part]).filter((key) => !Object.hasOwn(result[part], key));
    assert.deepEqual(missing, [], part);
  }
  for (const [id, record] of Object.entries(copy.skills)) {
    const kept = ownValue(result.skills, id) ?? {};
    assert.ok(clockOfStatus(kept) >= clockOfStatus(record), id);
    for (const [key, passed] of Object.entries(passedTasks(record))) {
      const removal = ownValue(ownValue(other.skills, id)?.passed ?? {}, key);
      const isRemovedLater = removal?.removed === true && clockOf(removal) >= clockOf(passed);
      assert.ok(isRemovedLater || Object.hasOwn(passedTasks(kept), key), key);
    }
  }
}

function clockOfStatus({ status }: SkillRecord): string {
  return status === undefined ? '' : clockOf(status);
}
