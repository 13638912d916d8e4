import assert from 'node:assert/strict';
import fc from 'fast-check';
import { finishForecast, forecastFan, type FinishInput } from '../../../src/forecast/finish';
import type { Pace } from '../../../src/forecast/pace';
import { addDays, daysBetween } from '../../../src/progress/calendarDay';

const TODAY = '2026-11-22';

const SURE: Pace = { hoursPerWeek: 10, levelVariance: 1e-12, driftVariance: 0, weekVariance: 0 };
const USUAL: Pace = {
  hoursPerWeek: 10,
  levelVariance: 0.05,
  driftVariance: 0.0025,
  weekVariance: 0.3,
};

function anInput(changes: Partial<FinishInput> = {}): FinishInput {
  return { effort: { medianHours: 100, logSpread: 0.3 }, pace: USUAL, today: TODAY, ...changes };
}

const NOTHING_LEFT = { medianHours: 0, logSpread: 0 };

suite('forecast of the finish', () => {
  test('is plain division when hours and pace are known', () => {
    const effort = { medianHours: 100, logSpread: 0 };
    const { finishDate } = finishForecast(anInput({ effort, pace: SURE }));
    const inTenWeeks = addDays(TODAY, 70);
    assert.equal(finishDate.p50, inTenWeeks);
    assert.ok(daysBetween(finishDate.p10, finishDate.p90) <= 1);
  });

  test('puts the surer day later, and is wider the less is known', () => {
    const spreadDays = (changes: Partial<FinishInput>) => {
      const { p10, p50, p90 } = finishForecast(anInput(changes)).finishDate;
      assert.ok(TODAY < p10 && p10 < p50 && p50 < p90);
      return daysBetween(p10, p90);
    };
    const usual = spreadDays({});
    assert.ok(spreadDays({ effort: { medianHours: 100, logSpread: 0.6 } }) > usual);
    assert.ok(spreadDays({ pace: { ...USUAL, weekVariance: 2 } }) > usual);
    assert.ok(spreadDays({ pace: { ...USUAL, levelVariance: 0.2 } }) > usual);
    assert.ok(spreadDays({ pace: { ...USUAL, driftVariance: 0.01 } }) > usual);
  });

  test('more hours a week never finish later', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 80, noNaN: true }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (hoursPerWeek, times) => {
          const slow = finishForecast(anInput({ hoursPerWeek })).finishDate;
          const quick = finishForecast(anInput({ hoursPerWeek: hoursPerWeek * times })).finishDate;
          assert.ok(quick.p10 <= slow.p10 && quick.p50 <= slow.p50 && quick.p90 <= slow.p90);
        },
      ),
    );
  });

  test('twice the hours a week take about half of the days', () => {
    const daysAt = (hoursPerWeek: number) =>
      daysBetween(TODAY, finishForecast(anInput({ hoursPerWeek })).finishDate.p50);
    assert.ok(Math.abs(daysAt(20) - daysAt(10) / 2) <= 2, `${daysAt(10)} and ${daysAt(20)} days`);
  });

  test('expects the hours of uneven weeks to lie rather below their mean', () => {
    const daysWith = (weekVariance: number) =>
      daysBetween(
        TODAY,
        finishForecast(anInput({ pace: { ...USUAL, weekVariance } })).finishDate.p50,
      );
    assert.ok(daysWith(2) > daysWith(0));
  });

  test('what-if at the own pace is the forecast itself', () => {
    const targetDate = '2027-03-01';
    assert.deepEqual(
      finishForecast({ ...anInput({ hoursPerWeek: USUAL.hoursPerWeek }), targetDate }),
      finishForecast({ ...anInput(), targetDate }),
    );
  });

  test('tells the hours a week that a target date needs', () => {
    const effort = { medianHours: 100, logSpread: 0 };
    const targetDate = addDays(TODAY, 140);
    const needed = finishForecast({ ...anInput({ effort }), targetDate }).hoursPerWeekNeeded;
    assert.deepEqual(needed, { p10: 5, p50: 5, p90: 5 });
    assert.equal('hoursPerWeekNeeded' in finishForecast(anInput()), false);
  });

  test('leaves a week for a target of today or in the past, and no chance', () => {
    const effort = { medianHours: 55, logSpread: 0 };
    for (const targetDate of [TODAY, '2020-01-01']) {
      const forecast = finishForecast({ ...anInput({ effort }), targetDate });
      assert.deepEqual(forecast.hoursPerWeekNeeded, { p10: 55, p50: 55, p90: 55 }, targetDate);
      assert.equal(forecast.chanceByTarget, 0);
    }
  });

  test('gives the days of the forecast their chances', () => {
    const { finishDate } = finishForecast(anInput());
    for (const [targetDate, chance] of [
      [finishDate.p10, 0.1],
      [finishDate.p50, 0.5],
      [finishDate.p90, 0.9],
    ] as const) {
      const { chanceByTarget = Number.NaN } = finishForecast({ ...anInput(), targetDate });
      assert.ok(Math.abs(chanceByTarget - chance) < 0.03, `${targetDate}: ${chanceByTarget}`);
    }
  });

  test('with nothing left is finished today', () => {
    const forecast = finishForecast({ ...anInput({ effort: NOTHING_LEFT }), targetDate: TODAY });
    assert.deepEqual(forecast, {
      finishDate: { p10: TODAY, p50: TODAY, p90: TODAY },
      hoursPerWeekNeeded: { p10: 0, p50: 0, p90: 0 },
      chanceByTarget: 1,
    });
  });

  test('gives dates even for more hours than anybody lives', () => {
    const effort = { medianHours: 5e7, logSpread: 1 };
    assert.equal(finishForecast(anInput({ effort, hoursPerWeek: 1 })).finishDate.p90, '9999-12-31');
  });
});

suite('forecast fan', () => {
  const fanOf = (changes: Partial<FinishInput> = {}) =>
    forecastFan({ ...anInput(changes), doneHours: 40, totalHours: 140 });

  test('begins today with what is done and ends on the latest likely day with all of it', () => {
    const fan = fanOf();
    assert.deepEqual(fan[0], { day: TODAY, doneHours: { p10: 40, p50: 40, p90: 40 } });
    const last = fan.at(-1) ?? assert.fail();
    assert.equal(last.day, finishForecast(anInput()).finishDate.p90);
    assert.deepEqual(last.doneHours, { p10: 140, p50: 140, p90: 140 });
  });

  test('only rises, the slow edge below the quick one', () => {
    const fan = fanOf();
    for (const [index, { day, doneHours }] of fan.entries()) {
      const { p10, p50, p90 } = doneHours;
      assert.ok(p10 <= p50 && p50 <= p90 && p90 <= 140, day);
      const before = fan[index - 1];
      assert.ok(
        before === undefined ||
          (before.day < day && before.doneHours.p10 <= p10 && before.doneHours.p90 <= p90),
        day,
      );
    }
  });

  test('reaches the total in the middle on the median day', () => {
    const { p50 } = finishForecast(anInput()).finishDate;
    const fan = fanOf();
    assert.ok(fan.every(({ day, doneHours }) => day >= p50 === doneHours.p50 >= 140));
  });

  test('has a point or two for a day or two', () => {
    const fan = fanOf({ effort: { medianHours: 0.5, logSpread: 0.1 }, hoursPerWeek: 40 });
    assert.ok(fan.length >= 2 && fan.length <= 4);
    assert.equal(new Set(fan.map(({ day }) => day)).size, fan.length);
  });

  test('is a single point when nothing is left', () => {
    const fan = forecastFan({
      ...anInput({ effort: NOTHING_LEFT }),
      doneHours: 140,
      totalHours: 140,
    });
    assert.deepEqual(fan, [{ day: TODAY, doneHours: { p10: 140, p50: 140, p90: 140 } }]);
  });

  test('ends after ten years at the latest', () => {
    const fan = fanOf({ effort: { medianHours: 1e6, logSpread: 0.3 } });
    assert.equal(fan.at(-1)?.day, addDays(TODAY, 3640));
  });
});
