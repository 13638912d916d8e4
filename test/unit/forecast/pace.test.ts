import assert from 'node:assert/strict';
import fc from 'fast-check';
import { learnedPace, type PaceInput } from '../../../src/forecast/pace';
import { addDays } from '../../../src/progress/calendarDay';

const TODAY = '2026-11-22';
const PLANNED = 10;

/** One session a week, three days before the week ends; the last number is the week to yesterday. */
function weeksOf(...hours: readonly number[]): PaceInput['studied'] {
  return hours
    .map((weekHours, index) => ({
      day: addDays(TODAY, -7 * (hours.length - index)),
      minutes: weekHours * 60,
    }))
    .filter(({ minutes }) => minutes > 0);
}

function paceOf(studied: PaceInput['studied'], changes: Partial<PaceInput> = {}) {
  const input = { studied, finishedOn: [], plannedHoursPerWeek: PLANNED, today: TODAY };
  return learnedPace({ ...input, ...changes });
}

function hoursPerWeekOf(...hours: readonly number[]): number {
  return paceOf(weeksOf(...hours)).pace.hoursPerWeek;
}

suite('learned pace', () => {
  test('is the plan for a learner who logs no time', () => {
    const { pace, basis } = paceOf([]);
    assert.equal(pace.hoursPerWeek, PLANNED);
    assert.deepEqual(basis, { key: 'plannedPace', hoursPerWeek: PLANNED });
  });

  test('is the plan until the first whole week is over', () => {
    const studied = [{ day: addDays(TODAY, -6), minutes: 30 }];
    assert.equal(paceOf(studied).pace.hoursPerWeek, PLANNED);
    assert.equal(paceOf(studied).basis.key, 'plannedPace');
  });

  test('moves from the plan to what the weeks were like', () => {
    const paces = [1, 4, 16].map((count) => hoursPerWeekOf(...new Array<number>(count).fill(5)));
    assert.ok(paces.every((pace) => pace > 5 && pace < PLANNED));
    assert.deepEqual(
      paces,
      [...paces].sort((a, b) => b - a),
    );
    assert.ok((paces.at(-1) ?? 0) < 6);
  });

  test('listens to recent weeks more than to old ones', () => {
    const [slowing, speeding] = [
      hoursPerWeekOf(12, 12, 12, 3, 3, 3),
      hoursPerWeekOf(3, 3, 3, 12, 12, 12),
    ];
    assert.ok(slowing < speeding - 0.5, `${slowing} beside ${speeding} hours a week`);
  });

  test('counts weeks off, and says how many', () => {
    const { pace, basis } = paceOf(weeksOf(10, 10, 0, 10, 0, 10));
    assert.ok(pace.hoursPerWeek < PLANNED);
    assert.deepEqual(basis, {
      key: 'ownPace',
      weekCount: 6,
      weeksOff: 2,
      studiedHoursPerWeek: 40 / 6,
      plannedHoursPerWeek: PLANNED,
      hoursPerWeek: pace.hoursPerWeek,
    });
  });

  test('takes a week without sessions in which a skill was finished as one nobody logged', () => {
    const studied = weeksOf(10, 10, 0, 10);
    const finishedOn = [addDays(TODAY, -10)];
    const { pace, basis } = paceOf(studied, { finishedOn });
    assert.ok(basis.key === 'ownPace' && basis.weekCount === 3 && basis.weeksOff === 0);
    assert.equal(basis.studiedHoursPerWeek, 10);
    assert.ok(pace.hoursPerWeek > paceOf(studied).pace.hoursPerWeek);
  });

  test('leaves out today, which is not over', () => {
    const before = weeksOf(8, 8, 8);
    const withToday = [...before, { day: TODAY, minutes: 600 }];
    assert.deepEqual(paceOf(withToday), paceOf(before));
  });

  test('leaves out a day ahead of today, from a clock that was wrong', () => {
    const ahead = [{ day: addDays(TODAY, 40), minutes: 600 }];
    assert.deepEqual(paceOf([...weeksOf(8, 8), ...ahead]), paceOf(weeksOf(8, 8)));
    assert.equal(paceOf(ahead).pace.hoursPerWeek, PLANNED);
  });

  test('looks back half a year at most', () => {
    const { basis } = paceOf(weeksOf(...new Array<number>(60).fill(8)));
    assert.ok(basis.key === 'ownPace' && basis.weekCount === 26);
    assert.equal(basis.studiedHoursPerWeek, 8);
  });

  test('falls in a long pause, and never to 0', () => {
    const pause = [8, 8, 8, ...new Array<number>(22).fill(0)];
    const pace = hoursPerWeekOf(...pause);
    assert.ok(pace > 0.5 && pace < 4, `${pace} hours a week`);
  });

  test('is surer of a steady learner than of a bursty one', () => {
    const steady = paceOf(weeksOf(8, 8, 8, 8, 8, 8, 8, 8)).pace;
    const bursty = paceOf(weeksOf(20, 0, 0, 12, 0, 25, 0, 7)).pace;
    assert.ok(steady.weekVariance < bursty.weekVariance);
    assert.ok(steady.levelVariance < bursty.levelVariance);
  });

  test('is a number above 0 for whatever was studied', () => {
    const day = fc.integer({ min: -400, max: 30 }).map((days) => addDays(TODAY, days));
    const studied = fc.array(
      fc.record({ day, minutes: fc.double({ min: 0.01, max: 1440, noNaN: true }) }),
    );
    fc.assert(
      fc.property(studied, fc.array(day), (days, finishedOn) => {
        const inOrder = [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
        const { pace } = paceOf(inOrder, { finishedOn });
        assert.ok(pace.hoursPerWeek > 0);
        assert.ok(Object.values(pace).every((value) => Number.isFinite(value) && value >= 0));
      }),
    );
  });
});
