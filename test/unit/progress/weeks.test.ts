import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import {
  bestRunOfWeeks,
  consistency,
  isRestDay,
  studyWeeks,
  weekStartOf,
  type StudyWeek,
} from '../../../src/progress/weeks';

/** Sessions at noon UTC, given as day and hours. */
function studied(...days: readonly (readonly [day: string, hours: number])[]): Progress {
  const entries = days.map(([day, hours]) => [
    day,
    { skillId: 'variables', startedAt: `${day}T12:00:00.000Z`, minutes: hours * 60 },
  ]);
  return { ...EMPTY_PROGRESS, sessions: Object.fromEntries(entries) as Progress['sessions'] };
}

const PLAN = { hoursPerWeek: 3 };
const TODAY = '2026-11-25';

const weeksOf = (progress: Progress, today = TODAY) => studyWeeks(progress, PLAN, today, 'UTC');

suite('study weeks', () => {
  test('are none before the first session', () => {
    assert.deepEqual(weeksOf(EMPTY_PROGRESS), []);
  });

  test('begin on Monday, with the hours and the days of study of each', () => {
    const progress = studied(['2026-11-16', 1], ['2026-11-22', 2], ['2026-11-23', 0.5]);
    assert.deepEqual(weeksOf(progress), [
      { weekStart: '2026-11-16', hours: 3, goalHours: 3, isGoalMet: true, studyDayCount: 2 },
      { weekStart: '2026-11-23', hours: 0.5, goalHours: 3, isGoalMet: false, studyDayCount: 1 },
    ]);
  });

  test('go up to this week, those without study among them', () => {
    const weeks = weeksOf(studied(['2026-11-02', 1]));
    assert.deepEqual(
      weeks.map(({ weekStart, hours }) => [weekStart, hours]),
      [
        ['2026-11-02', 1],
        ['2026-11-09', 0],
        ['2026-11-16', 0],
        ['2026-11-23', 0],
      ],
    );
  });

  test('run over the turn of a year', () => {
    const weeks = weeksOf(studied(['2026-12-31', 1], ['2027-01-03', 1]), '2027-01-04');
    assert.deepEqual(
      weeks.map(({ weekStart, hours }) => [weekStart, hours]),
      [
        ['2026-12-28', 2],
        ['2027-01-04', 0],
      ],
    );
  });

  test('leave out a session from a clock that was ahead', () => {
    assert.equal(weeksOf(studied(['2026-11-23', 1], ['2027-11-23', 1])).length, 1);
    assert.deepEqual(weeksOf(studied(['2027-11-23', 1])), []);
  });

  for (const [day, monday] of [
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ] as const) {
    test(`${day} lies in the week of ${monday}`, () => {
      assert.equal(weekStartOf(day), monday);
    });
  }
});

suite('consistency', () => {
  const week = (hours: number): StudyWeek => ({
    weekStart: '2026-11-16',
    hours,
    goalHours: 3,
    isGoalMet: hours >= 3,
    studyDayCount: hours > 0 ? 1 : 0,
  });

  test('counts weeks with study, weeks with the goal met, and the best runs', () => {
    assert.deepEqual(consistency([1, 3, 4, 0, 3, 2, 0, 0].map(week)), {
      weekCount: 8,
      studiedWeekCount: 5,
      goalWeekCount: 3,
      bestRunOfWeeks: 3,
      bestRunOfGoalWeeks: 2,
    });
  });

  test('of the first day is all zero', () => {
    assert.deepEqual(consistency([]), {
      weekCount: 0,
      studiedWeekCount: 0,
      goalWeekCount: 0,
      bestRunOfWeeks: 0,
      bestRunOfGoalWeeks: 0,
    });
  });

  test('never falls by a week without study', () => {
    const run = [1, 3, 4].map(week);
    assert.equal(bestRunOfWeeks([...run, week(0)]), bestRunOfWeeks(run));
  });
});

suite('rest days', () => {
  test('are the weekdays that were not chosen', () => {
    const chosen = [1, 3];
    assert.equal(isRestDay('2026-11-23', chosen), false);
    assert.equal(isRestDay('2026-11-24', chosen), true);
    assert.equal(isRestDay('2026-11-22', chosen), true);
  });

  test('are none without a choice', () => {
    assert.equal(isRestDay('2026-11-22', undefined), false);
    assert.equal(isRestDay('2026-11-22', []), false);
  });
});
