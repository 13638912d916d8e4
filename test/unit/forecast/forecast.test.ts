import assert from 'node:assert/strict';
import { forecast, type ForecastPlan } from '../../../src/forecast/forecast';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import { aPhase, aRoadmap, aSkill, aStarter, withPassed, withStatus } from '../../support/builders';

const TODAY = '2026-11-22';

const roadmap = aRoadmap({
  phases: [
    aPhase({
      id: 'phase-1',
      skills: [
        aSkill({ id: 'variables', hours: { min: 10, max: 20 } }),
        aSkill({ id: 'loops', hours: { min: 5, max: 15 } }),
      ],
    }),
    aPhase({
      id: 'phase-2',
      skills: [
        aSkill({ id: 'routing', hours: { min: 20, max: 40 }, level: 'advanced' }),
        aSkill({ id: 'puzzles', hours: { min: 100, max: 200 }, level: 'optional' }),
      ],
    }),
  ],
});

const forecastOf = (
  progress: Progress = EMPTY_PROGRESS,
  plan: Partial<ForecastPlan> = {},
  of = roadmap,
) => forecast(of, progress, { hoursPerWeek: 10, ...plan }, TODAY);

suite('forecast', () => {
  test('adds up what is left, in all and by phase, without optional skills', () => {
    const { remainingHours, phases } = forecastOf();
    assert.deepEqual(remainingHours, { p10: 35, p50: 55, p90: 75 });
    assert.deepEqual(phases, [
      { phaseId: 'phase-1', remainingHours: { p10: 15, p50: 25, p90: 35 } },
      { phaseId: 'phase-2', remainingHours: { p10: 20, p50: 30, p90: 40 } },
    ]);
  });

  test('leaves out what is done, proven or skipped', () => {
    const proving = aRoadmap({ phases: roadmap.phases, starters: [aStarter()] });
    const progress = withPassed({}, withStatus({ loops: 'done', routing: 'skipped' }));
    assert.equal(forecastOf(progress, {}, proving).remainingHours.p90, 0);
    assert.equal(forecastOf(progress).remainingHours.p90, 20);
  });

  test('leaves a skill in progress in whole', () => {
    assert.deepEqual(
      forecastOf(withStatus({ variables: 'inProgress' })).remainingHours,
      forecastOf().remainingHours,
    );
  });

  test('tells the days at the planned hours a week, a day begun counting whole', () => {
    assert.deepEqual(forecastOf().finishDate, {
      p10: '2026-12-17',
      p50: '2026-12-31',
      p90: '2027-01-14',
    });
    assert.deepEqual(forecastOf(EMPTY_PROGRESS, { hoursPerWeek: 70 }).finishDate, {
      p10: '2026-11-26',
      p50: '2026-11-28',
      p90: '2026-11-30',
    });
  });

  test('tells the hours a week a target date needs', () => {
    const { hoursPerWeekNeeded } = forecastOf(EMPTY_PROGRESS, { targetDate: '2027-01-31' });
    assert.deepEqual(hoursPerWeekNeeded, { p10: 3.5, p50: 5.5, p90: 7.5 });
    assert.equal('hoursPerWeekNeeded' in forecastOf(), false);
  });

  test('leaves a week for a target of today or in the past', () => {
    for (const targetDate of ['2026-11-25', TODAY, '2020-01-01']) {
      const { hoursPerWeekNeeded } = forecastOf(EMPTY_PROGRESS, { targetDate });
      assert.deepEqual(hoursPerWeekNeeded, { p10: 35, p50: 55, p90: 75 }, targetDate);
    }
  });

  test('with nothing left is finished today', () => {
    const done = withStatus({ variables: 'done', loops: 'done', routing: 'skipped' });
    const finished = forecastOf(done, { targetDate: '2027-01-31' });
    assert.deepEqual(finished.remainingHours, { p10: 0, p50: 0, p90: 0 });
    assert.deepEqual(finished.finishDate, { p10: TODAY, p50: TODAY, p90: TODAY });
    assert.deepEqual(finished.hoursPerWeekNeeded, { p10: 0, p50: 0, p90: 0 });
    assert.deepEqual(finished.basis, [{ key: 'finished' }]);
  });

  test('says what it rests on', () => {
    assert.deepEqual(forecastOf(withStatus({ loops: 'done' }), { hoursPerWeek: 7 }).basis, [
      { key: 'plan', skillCount: 2, hoursPerWeek: 7 },
    ]);
  });

  test('is the same for the same input', () => {
    const progress = withStatus({ loops: 'done' });
    assert.deepEqual(forecastOf(progress), forecastOf(structuredClone(progress)));
  });

  test('gives dates even for more hours than anybody lives', () => {
    const skills = [aSkill({ hours: { min: 1e6, max: 5e7 } })];
    const { finishDate } = forecastOf(
      EMPTY_PROGRESS,
      { hoursPerWeek: 1 },
      aRoadmap({ phases: [aPhase({ skills })] }),
    );
    assert.equal(finishDate.p90, '9999-12-31');
  });
});
