import assert from 'node:assert/strict';
import { forecast, type ForecastPlan } from '../../../src/forecast/forecast';
import { remainingEffort } from '../../../src/forecast/remainingEffort';
import { shownHours } from '../../../src/forecast/spread';
import { addDays } from '../../../src/progress/calendarDay';
import { EMPTY_PROGRESS, type DayTotal, type Progress } from '../../../src/progress/progress';
import { logSession } from '../../../src/progress/sessions';
import { setStatus } from '../../../src/progress/transitions';
import {
  aPhase,
  aRoadmap,
  aSkill,
  aStarter,
  NOON,
  withPassed,
  withStatus,
} from '../../support/builders';

const TODAY = '2026-11-22';
const WEEKS_BACK = 7;

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

/** Progress with so many hours on a skill, studied some days ago. */
function withHours(
  skillId: string,
  hours: number,
  progress: Progress = EMPTY_PROGRESS,
  daysAgo = 3,
): Progress {
  const startedAt = `${addDays(TODAY, -daysAgo)}T10:00:00.000Z`;
  return logSession(progress, { skillId, startedAt, minutes: hours * 60 }, NOON);
}

/** A learner who finished loops in twice its typical ten hours. */
const slowLearner = withHours('loops', 20, withStatus({ loops: 'done' }));

const keysOf = (progress: Progress) => forecastOf(progress).basis.map(({ key }) => key);

suite('forecast', () => {
  test('adds up what is left, in all and by phase, without optional skills', () => {
    const { remainingHours, phases } = forecastOf();
    assert.deepEqual(shownHours(remainingHours), { min: 35, max: 75 });
    assert.deepEqual(
      phases.map((phase) => [phase.phaseId, shownHours(phase.remainingHours)]),
      [
        ['phase-1', { min: 15, max: 35 }],
        ['phase-2', { min: 20, max: 40 }],
      ],
    );
  });

  test('leaves out what is done, proven or skipped', () => {
    const proving = aRoadmap({ phases: roadmap.phases, starters: [aStarter()] });
    const progress = withPassed({}, withStatus({ loops: 'done', routing: 'skipped' }));
    assert.equal(forecastOf(progress, {}, proving).remainingHours.p90, 0);
    assert.equal(forecastOf(progress).remainingHours.p90, 20);
  });

  test('leaves a skill in progress in whole while no time is logged on it', () => {
    assert.deepEqual(
      forecastOf(withStatus({ variables: 'inProgress' })).remainingHours,
      forecastOf().remainingHours,
    );
  });

  test('takes hours spent on an open skill off, and says so', () => {
    const progress = withHours('variables', 6, withStatus({ variables: 'inProgress' }));
    const { remainingHours, phases, basis } = forecastOf(progress);
    const whole = forecastOf();
    assert.ok(remainingHours.p50 < whole.remainingHours.p50);
    assert.ok(remainingHours.p50 > whole.remainingHours.p50 - 6);
    assert.deepEqual(phases[1], whole.phases[1]);
    assert.deepEqual(
      basis.find(({ key }) => key === 'spentHours'),
      { key: 'spentHours', skillCount: 1, hours: 6 },
    );
  });

  test('learns from a finished skill with logged time, optional ones too', () => {
    const planned = forecastOf(withStatus({ loops: 'done' })).remainingHours;
    assert.ok(forecastOf(slowLearner).remainingHours.p90 > planned.p90);
    const optional = withHours('puzzles', 900, withStatus({ puzzles: 'done' }));
    assert.ok(forecastOf(optional).remainingHours.p90 > forecastOf().remainingHours.p90);
  });

  test('learns nothing from a skill done without logged time', () => {
    const { remainingHours, basis } = forecastOf(withStatus({ loops: 'done' }));
    assert.deepEqual(shownHours(remainingHours), { min: 30, max: 60 });
    assert.deepEqual(
      basis.find(({ key }) => key === 'unloggedSkills'),
      { key: 'unloggedSkills', skillCount: 1 },
    );
  });

  test('says what the hours rest on, in order', () => {
    assert.deepEqual(keysOf(withStatus({ loops: 'done' })), [
      'plannedHours',
      'unloggedSkills',
      'courseRanges',
      'plannedPace',
    ]);
    assert.deepEqual(keysOf(slowLearner), [
      'ownFactor',
      'courseRanges',
      'developerTasks',
      'plannedPace',
    ]);
  });

  test('says the ratio as it is and the factor that is applied', () => {
    const [own] = forecastOf(slowLearner).basis;
    assert.ok(own?.key === 'ownFactor');
    assert.deepEqual([own.finishedCount, own.ratio, own.skillCount], [1, 2, 2]);
    assert.ok(own.factor > 1 && own.factor < 2);
  });

  test('plans with the planned hours a week for a learner who logs no time', () => {
    const { pace, basis } = forecastOf(withStatus({ loops: 'done' }), { hoursPerWeek: 7 });
    assert.equal(pace.hoursPerWeek, 7);
    assert.deepEqual(basis.at(-1), { key: 'plannedPace', hoursPerWeek: 7 });
  });

  test('finishes later for a learner who studies less than planned', () => {
    const weeks = Array.from({ length: WEEKS_BACK }, (_, week) => week * 7 + 3);
    const studied = weeks.reduce(
      (progress, daysAgo) => withHours('puzzles', 4, progress, daysAgo),
      EMPTY_PROGRESS,
    );
    const { pace, basis, finishDate } = forecastOf(studied);
    assert.ok(pace.hoursPerWeek < 7);
    const own = basis.at(-1);
    assert.ok(own?.key === 'ownPace' && own.studiedHoursPerWeek === 4);
    assert.ok(finishDate.p50 > forecastOf().finishDate.p50);
  });

  test('takes no week for one off in which a skill was ticked', () => {
    const studied = withHours('puzzles', 9, withHours('puzzles', 9, EMPTY_PROGRESS, 20), 3);
    const tickedAt = new Date(`${addDays(TODAY, -10)}T12:00:00.000Z`);
    const weeksOffOf = (progress: Progress) => {
      const own = forecastOf(progress).basis.at(-1);
      return own?.key === 'ownPace' ? own.weeksOff : undefined;
    };
    assert.equal(weeksOffOf(studied), 1);
    assert.equal(weeksOffOf(setStatus(studied, 'loops', 'done', tickedAt)), 0);
  });

  test('counts hours known only as the total of a day', () => {
    const day = addDays(TODAY, -8);
    const total: DayTotal = [600, 240, 'aMark01'];
    const progress = { ...EMPTY_PROGRESS, dayTotals: { variables: { [day]: total } } };
    const own = forecastOf(withHours('variables', 2, progress, 2)).basis.at(-1);
    assert.ok(own?.key === 'ownPace' && own.weekCount === 1);
    assert.equal(own.studiedHoursPerWeek, 2);
    assert.equal(forecastOf(progress).basis.at(-1)?.key, 'ownPace');
  });

  test('looks at sessions in the learner’s zone', () => {
    const lateAt = (daysAgo: number, minutes: number, progress: Progress) => {
      const startedAt = `${addDays(TODAY, -daysAgo)}T22:00:00.000Z`;
      return logSession(progress, { skillId: 'variables', startedAt, minutes }, NOON);
    };
    const progress = lateAt(1, 60, lateAt(8, 30, EMPTY_PROGRESS));
    const hoursIn = (timeZone: string) => {
      const plan = { hoursPerWeek: 10 };
      const own = forecast(roadmap, progress, plan, TODAY, timeZone).basis.at(-1);
      return own?.key === 'ownPace' ? own.studiedHoursPerWeek : undefined;
    };
    assert.equal(hoursIn('UTC'), 1);
    // In Tokyo the later session is already today's, which is not over.
    assert.equal(hoursIn('Asia/Tokyo'), 0.5);
  });

  test('tells the hours a week a target date needs, and the chance to make it', () => {
    const forecasted = forecastOf(EMPTY_PROGRESS, { targetDate: '2027-01-31' });
    assert.deepEqual(forecasted.hoursPerWeekNeeded && shownHours(forecasted.hoursPerWeekNeeded), {
      min: 3,
      max: 8,
    });
    assert.ok((forecasted.chanceByTarget ?? 0) > 0.8);
    assert.equal('hoursPerWeekNeeded' in forecastOf(), false);
    assert.equal('chanceByTarget' in forecastOf(), false);
  });

  test('with nothing left is finished today', () => {
    const done = withStatus({ variables: 'done', loops: 'done', routing: 'skipped' });
    const finished = forecastOf(done, { targetDate: '2027-01-31' });
    assert.deepEqual(finished.remainingHours, { p10: 0, p50: 0, p90: 0 });
    assert.deepEqual(finished.finishDate, { p10: TODAY, p50: TODAY, p90: TODAY });
    assert.deepEqual(finished.hoursPerWeekNeeded, { p10: 0, p50: 0, p90: 0 });
    assert.deepEqual(finished.basis, [{ key: 'finished' }]);
  });

  test('of an empty roadmap is finished today', () => {
    const empty = forecastOf(EMPTY_PROGRESS, {}, aRoadmap({ phases: [] }));
    assert.deepEqual(empty.finishDate, { p10: TODAY, p50: TODAY, p90: TODAY });
    assert.deepEqual(empty.phases, []);
  });

  test('is the same for the same input', () => {
    assert.deepEqual(forecastOf(slowLearner), forecastOf(structuredClone(slowLearner)));
  });

  test('survives a message to the page', () => {
    const { effort, pace } = forecastOf(slowLearner);
    assert.deepEqual(JSON.parse(JSON.stringify({ effort, pace })), { effort, pace });
  });

  test('says the same hours as the rows, which ask for no dates', () => {
    const { remainingHours, phases } = remainingEffort(roadmap, slowLearner);
    const whole = forecastOf(slowLearner);
    assert.deepEqual([whole.remainingHours, whole.phases], [remainingHours, phases]);
  });

  test('shows whole hours, rounded outwards', () => {
    assert.deepEqual(shownHours({ p10: 3.9, p50: 5, p90: 7.1 }), { min: 3, max: 8 });
  });
});
