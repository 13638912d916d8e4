import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldedSessions } from '../../../src/progress/dayTotals';
import { merge } from '../../../src/progress/merge';
import { EMPTY_PROGRESS, type Progress, type StudySession } from '../../../src/progress/progress';
import { MAX_PORTABLE_BYTES, toPortable } from '../../../src/progress/portable';
import { liveSessions, runningSession } from '../../../src/progress/sessions';
import { readStoredProgress, toStored } from '../../../src/progress/storedProgress';
import { resetSkills, setStatus } from '../../../src/progress/transitions';
import { minutesLater, NOON } from '../../support/builders';
import { anyProgress, PROPERTY_RUNS } from './arbitraries';

const KB = 1024;
const DAY_MINUTES = 24 * 60;
const SKILL_COUNT = 85;

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** The copy as another machine reads it. */
const carried = (progress: Progress, maxBytes?: number): Progress =>
  readStoredProgress(
    JSON.parse(JSON.stringify(toPortable(progress, maxBytes === undefined ? {} : { maxBytes }))),
  ).progress;

const minutesOf = (progress: Progress) =>
  [...liveSessions(progress), ...foldedSessions(progress)].reduce(
    (sum, { minutes }) => sum + minutes,
    0,
  );

function withSessions(
  sessions: Readonly<Record<string, StudySession>>,
  progress: Progress = EMPTY_PROGRESS,
): Progress {
  return { ...progress, sessions: { ...progress.sessions, ...sessions } };
}

const session = (startedAt: Date, minutes = 30, skillId = 'loops'): StudySession => ({
  skillId,
  startedAt: startedAt.toISOString(),
  minutes,
});

/** Two years of studying every day, every skill finished with notes, evidence and answers. */
function twoYears(): Progress {
  const skills = Array.from({ length: SKILL_COUNT }, (_, index) => {
    const at = minutesLater(index * 7 * DAY_MINUTES).toISOString();
    const passed = [1, 2].map((task) => [`p4-linkbox/python-fastapi/${task + index}`, { at }]);
    const selfCheck = [1, 2, 3].map((question) => [
      `question-number-${question}`,
      { value: { answer: 'In my own words. '.repeat(4), verdict: 'got-it' as const }, at },
    ]);
    return [
      `skill-with-a-name-${index}`,
      {
        status: { value: 'done' as const, at },
        startedAt: at,
        doneAt: at,
        note: { value: 'What I want to remember of this. ', at },
        passed: Object.fromEntries(passed) as Record<string, { at: string }>,
        selfCheck: Object.fromEntries(selfCheck) as Record<string, never>,
      },
    ] as const;
  });
  const sessions = Array.from({ length: 730 }, (_, day) => {
    const startedAt = minutesLater(day * DAY_MINUTES + (day % 7) * 11);
    const skillId = `skill-with-a-name-${Math.floor((day * SKILL_COUNT) / 730)}`;
    return [
      `run-${startedAt.toISOString()}`,
      session(startedAt, 40 + (day % 50), skillId),
    ] as const;
  });
  return {
    ...EMPTY_PROGRESS,
    skills: Object.fromEntries(skills),
    sessions: Object.fromEntries(sessions),
  };
}

suite('two years of daily study', () => {
  const progress = twoYears();

  test('are stored in less than 250 KB', () => {
    const bytes = bytesOf(toStored(progress, 1));
    assert.ok(bytes < 250 * KB, `${bytes} bytes`);
  });

  test('travel in 64 KB with every status, all evidence, every note and every minute', () => {
    const stored = toPortable(progress);
    const bytes = bytesOf(stored);
    assert.ok(bytes <= MAX_PORTABLE_BYTES, `${bytes} bytes`);
    assert.equal(minutesOf(stored), minutesOf(progress));
    for (const [id, record] of Object.entries(progress.skills)) {
      const { selfCheck: _here, ...kept } = record;
      const { selfCheck: _there, ...sent } = stored.skills[id] ?? {};
      assert.deepEqual(sent, kept);
    }
  });

  test('are complete again where the copy meets the original', () => {
    assert.equal(minutesOf(merge(progress, carried(progress))), minutesOf(progress));
  });
});

suite('a portable copy', () => {
  const old = session(NOON, 30);
  const recent = session(minutesLater(10 * DAY_MINUTES), 45);
  const progress = withSessions({ old, recent });
  /** Room for one session and one total. */
  const maxBytes = bytesOf(toPortable(progress)) - 1;

  test('of what is small enough is all of it', () => {
    assert.deepEqual(carried(progress), progress);
  });

  test('gives the oldest sessions as totals of their days', () => {
    const copy = carried(progress, maxBytes);
    assert.deepEqual(copy.sessions, { recent });
    assert.deepEqual(copy.dayTotals?.['loops']?.['2026-11-22']?.slice(0, 2), [720, 30]);
    assert.deepEqual(foldedSessions(copy), [old]);
  });

  test('counts nothing twice where the sessions are known', () => {
    const both = merge(progress, carried(progress, maxBytes));
    assert.deepEqual(foldedSessions(both), []);
  });

  test('tells of what is missing when only some sessions of that day are known', () => {
    const copy = carried(withSessions({ more: session(minutesLater(60), 20) }, progress), maxBytes);
    const elsewhere = merge(withSessions({ old }), copy);
    assert.equal(minutesOf(elsewhere), 30 + 20 + 45);
  });

  test('does not bring back what was deleted after it was made', () => {
    const copy = carried(progress, maxBytes);
    const deletedAt = minutesLater(20 * DAY_MINUTES).toISOString();
    const deleted = withSessions({ old: { ...old, deleted: true, editedAt: deletedAt } }, progress);
    assert.equal(minutesOf(merge(deleted, copy)), 45);
    const next = carried(merge(deleted, copy), maxBytes);
    assert.equal(minutesOf(merge(copy, next)), 45);
  });

  test('counts what was studied or logged elsewhere on a day it has a total of', () => {
    const copy = carried(progress, maxBytes);
    const logged = withSessions({ logged: session(minutesLater(5), 10) }, copy);
    assert.equal(minutesOf(logged), 30 + 10 + 45);
    const { logged: entry } = logged.sessions;
    assert.ok(entry);
    const at = minutesLater(20 * DAY_MINUTES).toISOString();
    const deleted = withSessions({ logged: { ...entry, deleted: true, editedAt: at } }, logged);
    assert.equal(minutesOf(deleted), 30 + 45);
    assert.equal(minutesOf(carried(deleted, bytesOf(toPortable(deleted)) - 1)), 30 + 45);
  });

  test('does not add what a session known here was shortened by', () => {
    const copy = carried(progress, maxBytes);
    const at = minutesLater(20 * DAY_MINUTES).toISOString();
    const shorter = withSessions({ old: { ...old, minutes: 20, editedAt: at } }, progress);
    assert.equal(minutesOf(merge(shorter, copy)), 20 + 45);
  });

  test('follows a session to another skill', () => {
    const copy = carried(progress, maxBytes);
    const at = minutesLater(20 * DAY_MINUTES).toISOString();
    const moved = withSessions({ old: { ...old, skillId: 'arrays', editedAt: at } }, progress);
    const known = merge(moved, copy);
    const both = merge(copy, carried(known, bytesOf(toPortable(known)) - 1));
    assert.deepEqual(
      [...foldedSessions(both)].map(({ skillId, minutes }) => [skillId, minutes]),
      [['arrays', 30]],
    );
  });

  test('of a copy keeps the totals it had', () => {
    const copy = carried(progress, maxBytes);
    const later = withSessions({ later: session(minutesLater(30 * DAY_MINUTES), 15) }, copy);
    assert.equal(minutesOf(carried(later, bytesOf(toPortable(later)) - 1)), 30 + 45 + 15);
  });

  test('tells the skills of a day apart, each from its first start', () => {
    const day = withSessions({
      one: session(NOON, 30),
      two: session(minutesLater(90), 20, 'functions'),
      three: session(minutesLater(150), 10, 'functions'),
    });
    const copy = carried(day, bytesOf(toPortable(day)) - 1);
    assert.deepEqual(foldedSessions(copy), [
      session(NOON, 30),
      session(minutesLater(90), 30, 'functions'),
    ]);
  });

  test('does not let a session run that has ended', () => {
    const startedAt = NOON.toISOString();
    const ended = {
      ...withSessions({ [`run-${startedAt}`]: old, other: session(minutesLater(40)) }),
      running: { skillId: 'loops', startedAt, seenAt: startedAt },
    };
    const copy = carried(ended, bytesOf(toPortable(ended)) - 1);
    assert.equal(runningSession(copy), undefined);
    assert.equal(minutesOf(copy), 60);
  });

  test('leaves the longest answers at home before it leaves a note', () => {
    const at = NOON.toISOString();
    const answer = (length: number) =>
      ({ value: { answer: 'x'.repeat(length), verdict: 'got-it' }, at }) as const;
    const wordy: Progress = {
      ...EMPTY_PROGRESS,
      skills: {
        loops: {
          note: { value: 'n'.repeat(500), at },
          selfCheck: { long: answer(900), short: answer(90) },
        },
      },
    };
    const all = bytesOf(toPortable(wordy));
    const fewer = carried(wordy, all - 500).skills['loops'];
    assert.deepEqual(Object.keys(fewer?.selfCheck ?? {}), ['short']);
    assert.equal(fewer?.note?.value.length, 500);
    const fewest = carried(wordy, all - 1400).skills['loops'];
    assert.deepEqual([fewest?.selfCheck, fewest?.note], [{}, undefined]);
    assert.deepEqual(merge(wordy, carried(wordy, 200)), merge(wordy, wordy));
  });

  test('carries resets, so that the other machine forgets too', () => {
    const done = setStatus(EMPTY_PROGRESS, 'loops', 'done', NOON);
    const reset = resetSkills(done, ['loops'], minutesLater(1));
    assert.equal(merge(done, carried(reset)).skills['loops']?.status?.value, 'todo');
  });
});

suite('whatever is carried,', () => {
  const anySize = fc.integer({ min: 400, max: 4000 });
  /** What remains when nothing else may stay is the plan, which is small. */
  const smallest = ({ plan }: Progress) =>
    bytesOf(toStored({ ...EMPTY_PROGRESS, dayTotals: {}, plan }, 0));

  test('fits the size it was given', () => {
    fc.assert(
      fc.property(anyProgress, anySize, (progress, maxBytes) => {
        const bytes = bytesOf(toPortable(progress, { maxBytes }));
        assert.ok(bytes <= Math.max(maxBytes, smallest(progress)), `${bytes} of ${maxBytes}`);
      }),
      PROPERTY_RUNS,
    );
  });

  test('can be read whole, and takes nothing away where it is merged', () => {
    fc.assert(
      fc.property(anyProgress, anySize, (progress, maxBytes) => {
        const stored: unknown = JSON.parse(JSON.stringify(toPortable(progress, { maxBytes })));
        const copy = readStoredProgress(stored);
        assert.deepEqual(copy.setAside, []);
        const { dayTotals: _totals, ...both } = merge(progress, copy.progress);
        const { dayTotals: _before, ...before } = merge(progress, progress);
        assert.deepEqual(both, before);
      }),
      PROPERTY_RUNS,
    );
  });

  test('counts the same minutes while they fit, here and where the sessions are known', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const inWholeMinutes = {
          ...progress,
          sessions: Object.fromEntries(
            Object.entries(progress.sessions).map(([id, { minutes, ...rest }]) => [
              id,
              { ...rest, minutes: Math.round(minutes) },
            ]),
          ),
        };
        const bare = { ...inWholeMinutes, skills: {}, starters: {}, milestones: {} };
        const copy = carried(bare, Math.max(400, bytesOf(toPortable(bare)) - 60));
        if (Object.keys(copy.dayTotals ?? {}).length > 0) {
          assert.equal(minutesOf(merge(bare, copy)), minutesOf(bare));
        }
      }),
      PROPERTY_RUNS,
    );
  });
});
