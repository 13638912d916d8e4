import assert from 'node:assert/strict';
import { forecastFinish } from '../../bench/forecast/calendar';
import { simulateLearners } from '../../bench/forecast/calendarReport';
import { HistoryFault, readHistory, windowsOf } from '../../bench/forecast/history';
import { aLearner, type Learner } from '../../bench/forecast/learners';
import { measure, readWindows } from '../../bench/forecast/measure';
import { ebs, plan, ratio, shipped } from '../../bench/forecast/models';
import { normalNumbers, randomNumbers } from '../../bench/forecast/random';
import { describeMeasured } from '../../bench/forecast/report';
import { crpsOf, POINTS, scoreModel, summariseScores } from '../../bench/forecast/score';

const HEADER = 'person,started,estimate_hours,actual_hours';

/** Made-up tasks: each person has a factor of their own and log-normal scatter around it. */
function csvOf(people: Readonly<Record<string, { tasks: number; factor: number }>>): string {
  const random = randomNumbers(1);
  const normal = normalNumbers(random);
  const lines = Object.entries(people).flatMap(([person, { tasks, factor }]) =>
    Array.from({ length: tasks }, (_, index) => {
      const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
      const estimate = 1 + Math.floor(random() * 12);
      return `${person},${day},${estimate},${(estimate * factor * Math.exp(0.7 * normal())).toFixed(2)}`;
    }),
  );
  return [HEADER, ...lines].join('\n');
}

const csv = csvOf({ ann: { tasks: 200, factor: 1.5 }, ben: { tasks: 130, factor: 0.6 } });

const task = (hours: number) => ({ estimateHours: hours, actualHours: hours });

suite('forecast benchmark', function () {
  this.timeout(60_000);

  test('orders tasks by their start, ties as in the file', () => {
    const history = readHistory(
      [
        HEADER,
        'ann,2020-02-01,3,3',
        'ann,2020-01-01,1,1',
        'ann,2020-02-01,4,4',
        'ann,2020-01-01,2,2',
      ].join('\n'),
    );
    assert.deepEqual(history.get('ann'), [1, 2, 3, 4].map(task));
  });

  test('finds columns by name', () => {
    const history = readHistory(
      'actual_hours,person,x,started,estimate_hours\r\n2,ann,-,2020-01-01,1\r\n',
    );
    assert.deepEqual(history.get('ann'), [{ estimateHours: 1, actualHours: 2 }]);
  });

  test('refuses files it cannot use, with the line', () => {
    assert.throws(() => readHistory('person,started\nann,2020-01-01'), HistoryFault);
    assert.throws(() => readHistory(`${HEADER}\nann,2020-01-01,1,2\nann,2020-01-01,1,`), /Line 3/);
    assert.throws(() => readHistory(`${HEADER}\nann,2020-01-01,0,2`), /Line 2/);
    assert.throws(() => readWindows(csvOf({ ann: { tasks: 99, factor: 1 } })), HistoryFault);
  });

  test('cuts windows of 80 tasks, every 80 or, of people with 800 tasks, every 160', () => {
    const countOf = (tasks: number) =>
      windowsOf(new Map([['ann', Array.from({ length: tasks }, (_, index) => task(index + 1))]]));
    assert.equal(countOf(99).length, 0);
    assert.equal(countOf(100).length, 1);
    assert.equal(countOf(159).length, 1);
    assert.equal(countOf(160).length, 2);
    assert.equal(countOf(799).length, 9);
    const many = countOf(800);
    assert.deepEqual(
      many.map(({ tasks }) => tasks[0]?.estimateHours),
      [1, 161, 321, 481, 641],
    );
    assert.ok(many.every(({ tasks }) => tasks.length === 80));
  });

  test('scores deciles by twice the pinball loss', () => {
    const certain = new Array<number>(9).fill(10);
    assert.equal(crpsOf(certain, 10), 0);
    // Below the actual hours each decile costs its level, above it the rest: 0.5 on average, twice.
    assert.ok(Math.abs(crpsOf(certain, 14) - 4) < 1e-9);
    assert.ok(Math.abs(crpsOf(certain, 6) - 4) < 1e-9);
    const spread = [2, 4, 6, 8, 10, 12, 14, 16, 18];
    assert.ok(crpsOf(spread, 10) < crpsOf(certain, 16));
  });

  test('has baselines that say what they are named after', () => {
    const finished = [
      { estimateHours: 2, actualHours: 3 },
      { estimateHours: 4, actualHours: 6 },
    ];
    assert.deepEqual(plan(finished, [10, 20]), new Array<number>(9).fill(30));
    assert.deepEqual(ratio(finished, [10, 20]), new Array<number>(9).fill(45));
    assert.deepEqual(ebs(finished, [10, 20]), new Array<number>(9).fill(45));
  });

  test('runs the forecast that ships, whose deciles lie in order', () => {
    const deciles = shipped()([task(4), task(5)], [3, 8, 2]);
    assert.equal(deciles.length, 9);
    assert.deepEqual(
      deciles,
      [...deciles].sort((a, b) => a - b),
    );
  });

  test('prints what was asked for, at every point and for every person', () => {
    const { points, mean, coverage, people } = measure(readWindows(csv));
    assert.deepEqual(Object.keys(points), POINTS.map(String));
    assert.deepEqual(Object.keys(people), ['ann', 'ben']);
    assert.deepEqual(Object.keys(mean), ['model', 'plan', 'ratio', 'ebs']);
    assert.ok(coverage > 0 && coverage <= 1);
    assert.deepEqual(
      Object.entries<number | object>({ ...points['5'] }).map(([name, value]) => [
        name,
        typeof value === 'number' ? value : Object.keys(value).sort(),
      ]),
      [
        ['n', 3],
        ['model', ['coverage', 'crps', 'mdape']],
        ['plan', ['crps']],
        ['ratio', ['crps']],
        ['ebs', ['coverage', 'crps']],
      ],
    );
  });

  test('finds the forecast better than the plan for people who are not like it', () => {
    const { mean } = measure(readWindows(csv));
    assert.ok(mean.model < 0.7 * mean.plan, JSON.stringify(mean));
  });

  test('describes it all, each constant with its rivals', () => {
    const text = describeMeasured(readWindows(csv));
    for (const part of ['3 windows of 2 people', 'planTasks', 'likeTasks', 'ann', 'Together']) {
      assert.ok(text.includes(part), part);
    }
  });

  test('covers what a person with the model’s own scatter does', () => {
    const people = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `p${index}`,
        { tasks: 160, factor: 0.6 + index / 10 },
      ]),
    );
    const { coverage } = summariseScores(scoreModel(shipped(), readWindows(csvOf(people))));
    assert.ok(coverage > 0.75, `${coverage}`);
  });
});

suite('calendar benchmark', function () {
  this.timeout(60_000);

  test('makes the same learner of the same seed, and another one of another', () => {
    const hoursOf = (seed: number) =>
      Array.from({ length: 30 }, (_, week) => aLearner('bursty', seed).hoursOfWeek(week));
    assert.deepEqual(hoursOf(1), hoursOf(1));
    assert.notDeepEqual(hoursOf(1), hoursOf(2));
  });

  test('knows the day a learner without any surprise finishes', () => {
    const learner = {
      plannedHoursPerWeek: 10,
      hoursOfWeek: () => 10,
      skills: new Array<Learner['skills'][number]>(20).fill({
        hours: { min: 4, max: 6 },
        actualHours: 5,
      }),
    };
    const forecast = forecastFinish(learner, 10);
    assert.equal(forecast.actualDays, 35);
    assert.ok(forecast.isCovered && forecast.isCoveredKnowingHours);
    assert.ok(Math.abs(forecast.medianDays - 35) <= 5, `${forecast.medianDays} days`);
  });

  test('covers most of a mixed population, and no kind badly', () => {
    const results = simulateLearners(100);
    const mixed = results.at(-1) ?? assert.fail();
    assert.equal(mixed.kind, 'mixed');
    assert.equal(mixed.n, 500);
    assert.ok(mixed.coverage >= 0.75 && mixed.coverage <= 0.88, `${mixed.coverage}`);
    assert.ok(results.every(({ coverage }) => coverage > 0.6));
  });
});
