import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import {
  deleteSession,
  editSession,
  freeStart,
  isSessionMinutes,
  liveSessions,
  logSession,
  recountSession,
  resumeSession,
  runId,
  runningSession,
  seeSession,
  startSession,
  stopSession,
} from '../../../src/progress/sessions';
import { merge } from '../../../src/progress/merge';
import { minutesLater, NOON } from '../../support/builders';

const started = startSession(EMPTY_PROGRESS, 'variables', NOON);

/** The minutes of each live session by skill, in the order they started. */
function sessionsOf(progress: Progress): [skillId: string, minutes: number][] {
  return liveSessions(progress).map(({ skillId, minutes }) => [skillId, minutes]);
}

suite('a study session', () => {
  test('runs from its start and was last seen then', () => {
    assert.deepEqual(runningSession(started), {
      skillId: 'variables',
      startedAt: NOON.toISOString(),
      seenAt: NOON.toISOString(),
    });
  });

  test('counts the whole minutes until it is stopped', () => {
    const stopped = stopSession(started, { now: new Date(NOON.getTime() + 47.4 * 60_000) });
    assert.equal(runningSession(stopped), undefined);
    assert.deepEqual(sessionsOf(stopped), [['variables', 47]]);
  });

  test('counts the minutes the learner says instead', () => {
    const stopped = stopSession(started, { now: minutesLater(47), minutes: 32 });
    assert.deepEqual(sessionsOf(stopped), [['variables', 32]]);
  });

  test('counts a day at most, however long nobody stopped it', () => {
    assert.deepEqual(sessionsOf(stopSession(started, { now: minutesLater(3 * 24 * 60) })), [
      ['variables', 24 * 60],
    ]);
  });

  test('counts nothing when the clock went back behind its start', () => {
    const stopped = stopSession(started, { now: minutesLater(-60) });
    assert.deepEqual(sessionsOf(stopped), []);
    assert.deepEqual(
      Object.values(stopped.sessions).map(({ minutes }) => minutes),
      [0],
    );
    assert.equal(runningSession(stopped), undefined);
  });

  test('of no minute at all is over and not listed', () => {
    const stopped = stopSession(started, { now: NOON });
    assert.equal(runningSession(stopped), undefined);
    assert.deepEqual(sessionsOf(stopped), []);
  });

  test('goes on when it is started again for the same skill', () => {
    assert.equal(startSession(started, 'variables', minutesLater(5)), started);
  });

  test('ends when another skill is started, and no minute is lost between them', () => {
    const switched = startSession(started, 'loops', minutesLater(20));
    assert.deepEqual(sessionsOf(switched), [['variables', 20]]);
    assert.equal(runningSession(switched)?.skillId, 'loops');
    const stopped = stopSession(switched, { now: minutesLater(50) });
    assert.deepEqual(sessionsOf(stopped), [
      ['variables', 20],
      ['loops', 30],
    ]);
  });

  test('stopping when none runs changes nothing', () => {
    assert.equal(stopSession(EMPTY_PROGRESS, { now: NOON }), EMPTY_PROGRESS);
    const stopped = stopSession(started, { now: minutesLater(5) });
    assert.equal(stopSession(stopped, { now: minutesLater(9) }), stopped);
  });

  test('is seen later and later, never earlier', () => {
    const seen = seeSession(started, minutesLater(3));
    assert.equal(runningSession(seen)?.seenAt, minutesLater(3).toISOString());
    assert.equal(seeSession(seen, minutesLater(2)), seen);
    assert.equal(seeSession(EMPTY_PROGRESS, NOON), EMPTY_PROGRESS);
  });
});

suite('a study session in two copies of the progress', () => {
  test('stopped in one is over in both', () => {
    const stopped = stopSession(started, { now: minutesLater(30) });
    const seenElsewhere = seeSession(started, minutesLater(31));
    const merged = merge(seenElsewhere, stopped);
    assert.equal(runningSession(merged), undefined);
    assert.deepEqual(sessionsOf(merged), [['variables', 30]]);
  });

  test('stopped in both counts once', () => {
    const merged = merge(
      stopSession(started, { now: minutesLater(30) }),
      stopSession(started, { now: minutesLater(31) }),
    );
    assert.equal(sessionsOf(merged).length, 1);
  });

  test('discarded in one stays discarded', () => {
    const stopped = stopSession(started, { now: minutesLater(30) });
    const [session = assert.fail()] = liveSessions(stopped);
    const discarded = deleteSession(stopped, session.id, minutesLater(31));
    assert.deepEqual(sessionsOf(merge(discarded, stopped)), []);
  });

  test('a new one wins over the one before, even when the clock went back', () => {
    const stopped = stopSession(started, { now: minutesLater(30) });
    const next = startSession(stopped, 'loops', minutesLater(-120));
    assert.equal(runningSession(merge(started, next))?.skillId, 'loops');
  });
});

suite('logged time', () => {
  const log = (progress: Progress, skillId = 'variables') =>
    logSession(progress, { skillId, startedAt: NOON.toISOString(), minutes: 30 }, NOON);

  test('is a session with an id that follows from moment and skill', () => {
    assert.deepEqual(log(EMPTY_PROGRESS), log(EMPTY_PROGRESS));
    assert.deepEqual(sessionsOf(log(EMPTY_PROGRESS)), [['variables', 30]]);
  });

  test('twice in one moment is two sessions', () => {
    assert.equal(sessionsOf(log(log(log(EMPTY_PROGRESS)), 'loops')).length, 3);
  });

  test('leaves a running session running', () => {
    assert.deepEqual(runningSession(log(started)), runningSession(started));
  });
});

suite('a past session', () => {
  const logged = logSession(
    EMPTY_PROGRESS,
    { skillId: 'variables', startedAt: NOON.toISOString(), minutes: 30 },
    NOON,
  );
  const { id } = liveSessions(logged)[0] ?? assert.fail();

  test('takes another length, skill and start', () => {
    const changes = { skillId: 'loops', startedAt: minutesLater(5).toISOString(), minutes: 45 };
    const [session] = liveSessions(editSession(logged, id, changes, minutesLater(60)));
    assert.deepEqual(session, { id, ...changes, editedAt: minutesLater(60).toISOString() });
  });

  test('a later correction wins, even when the clock went back', () => {
    const first = editSession(logged, id, { minutes: 45 }, minutesLater(60));
    const second = editSession(first, id, { minutes: 50 }, minutesLater(10));
    assert.deepEqual(sessionsOf(merge(first, second)), [['variables', 50]]);
  });

  test('is gone when deleted, and stays gone', () => {
    const deleted = deleteSession(logged, id, minutesLater(60));
    assert.deepEqual(sessionsOf(deleted), []);
    assert.equal(editSession(deleted, id, { minutes: 5 }, minutesLater(61)), deleted);
    assert.equal(deleteSession(deleted, id, minutesLater(61)), deleted);
    assert.deepEqual(sessionsOf(merge(deleted, logged)), []);
  });

  for (const unknown of ['log-0', '__proto__', 'constructor']) {
    test(`of the id ${unknown} is not made up by correcting it`, () => {
      assert.equal(editSession(logged, unknown, { minutes: 5 }, NOON), logged);
      assert.equal(deleteSession(logged, unknown, NOON), logged);
    });
  }
});

suite('a learner who was away and came back', () => {
  const back = resumeSession(started, { leftAt: minutesLater(32), now: minutesLater(47) });
  const { id } = liveSessions(back)[0] ?? assert.fail();

  test('has the time up to leaving, and goes on from the return', () => {
    assert.deepEqual(sessionsOf(back), [['variables', 32]]);
    assert.equal(runningSession(back)?.startedAt, minutesLater(47).toISOString());
    assert.deepEqual(sessionsOf(stopSession(back, { now: minutesLater(57) })), [
      ['variables', 32],
      ['variables', 10],
    ]);
  });

  test('can have all of it counted, and nothing twice', () => {
    const all = recountSession(back, id, 47, minutesLater(48));
    assert.deepEqual(sessionsOf(stopSession(all, { now: minutesLater(57) })), [
      ['variables', 47],
      ['variables', 10],
    ]);
  });

  test('can have none of it counted, and change their mind', () => {
    const none = recountSession(back, id, 0, minutesLater(48));
    assert.deepEqual(sessionsOf(none), []);
    assert.deepEqual(sessionsOf(recountSession(none, id, 20, minutesLater(49))), [
      ['variables', 20],
    ]);
  });

  test('can have the gap counted after leaving at once', () => {
    const atOnce = resumeSession(started, { leftAt: NOON, now: minutesLater(15) });
    assert.deepEqual(sessionsOf(atOnce), []);
    const counted = recountSession(atOnce, `run-${NOON.toISOString()}`, 15, minutesLater(15));
    assert.deepEqual(sessionsOf(counted), [['variables', 15]]);
  });

  test('changes nothing while no session runs', () => {
    const times = { leftAt: NOON, now: minutesLater(5) };
    assert.equal(resumeSession(EMPTY_PROGRESS, times), EMPTY_PROGRESS);
    assert.equal(recountSession(EMPTY_PROGRESS, 'run-0', 5, NOON), EMPTY_PROGRESS);
  });
});

suite('sessions', () => {
  test('stand in the order they started, whatever the order they were kept in', () => {
    const at = (minutes: number, skillId: string) => ({
      skillId,
      startedAt: minutesLater(minutes).toISOString(),
      minutes: 5,
    });
    const sessions = { b: at(20, 'second'), a: at(20, 'first'), c: at(-9, 'earliest') };
    assert.deepEqual(
      liveSessions({ ...EMPTY_PROGRESS, sessions }).map(({ skillId }) => skillId),
      ['earliest', 'first', 'second'],
    );
  });

  test('a run has the same id wherever it ends', () => {
    const running = runningSession(started) ?? assert.fail();
    assert.equal(runId(running), 'run-2026-11-22T12:00:00.000Z');
    assert.ok(
      Object.hasOwn(stopSession(started, { now: minutesLater(1) }).sessions, runId(running)),
    );
  });

  for (const minutes of [1, 0.5, 1440]) {
    test(`may last ${minutes} minutes`, () => {
      assert.equal(isSessionMinutes(minutes), true);
    });
  }
  for (const minutes of [0, -1, 1441, NaN, Infinity, '30', null, undefined]) {
    test(`may not last ${String(minutes)} minutes`, () => {
      assert.equal(isSessionMinutes(minutes), false);
    });
  }
});

suite('free time for a logged session', () => {
  const during = (fromMinutes: number, minutes: number, progress = EMPTY_PROGRESS) =>
    logSession(
      progress,
      { skillId: 'variables', startedAt: minutesLater(fromMinutes).toISOString(), minutes },
      NOON,
    );

  test('ends at the given moment when nothing is in the way', () => {
    assert.deepEqual(freeStart(EMPTY_PROGRESS, NOON, 30), minutesLater(-30));
    assert.deepEqual(freeStart(during(-90, 60), NOON, 30), minutesLater(-30));
  });

  test('lies before the sessions it would overlap', () => {
    const busy = during(-20, 20, during(-60, 20));
    assert.deepEqual(freeStart(busy, NOON, 20), minutesLater(-40));
    assert.deepEqual(freeStart(busy, NOON, 21), minutesLater(-81));
  });

  test('lies before the running session', () => {
    assert.deepEqual(freeStart(started, minutesLater(10), 30), minutesLater(-30));
  });

  test('passes over a long session that holds a short one', () => {
    const busy = during(-50, 10, during(-90, 120));
    assert.deepEqual(freeStart(busy, NOON, 30), minutesLater(-120));
  });
});
