import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  forecastEffort,
  learnEffort,
  middle,
  type FinishedTask,
  type OpenTask,
  type PlannedTask,
} from '../../../src/forecast/effort';
import { spreadOf, type Effort, type Spread } from '../../../src/forecast/spread';

const NOTHING_LEFT = { p10: 0, p50: 0, p90: 0 };
const TOLERANCE = 1e-5;

const hoursRange = fc
  .tuple(fc.double({ min: 0.5, max: 20, noNaN: true }), fc.double({ min: 1, max: 4, noNaN: true }))
  .map(([min, times]) => ({ min, max: min * times }));

const openTasks = fc.array(
  hoursRange.map((hours) => ({ hours, spentHours: 0 })),
  { minLength: 1, maxLength: 30 },
);

const finishedTasks = fc.array(
  fc.record({ hours: hoursRange, actualHours: fc.double({ min: 0.01, max: 200, noNaN: true }) }),
  { maxLength: 30 },
);

/** Tasks of 4 to 8 hours, each of which took so many. */
function finishedIn(...actualHours: readonly number[]): FinishedTask[] {
  return actualHours.map((hours) => ({ hours: { min: 4, max: 8 }, actualHours: hours }));
}

function open(count: number): OpenTask[] {
  return new Array<OpenTask>(count).fill({ hours: { min: 4, max: 8 }, spentHours: 0 });
}

function hoursLeft(
  finished: readonly FinishedTask[],
  tasks: readonly OpenTask[],
  roadmap: readonly PlannedTask[] = [...finished, ...tasks],
): Spread<number> {
  return spreadOf(forecastEffort(learnEffort(finished, roadmap), tasks));
}

function relativeWidth({ p10, p50, p90 }: Spread<number>): number {
  return (p90 - p10) / p50;
}

suite('forecast of effort', () => {
  test('without a finished task is the plan: the sums of the bounds', () => {
    fc.assert(
      fc.property(openTasks, (tasks) => {
        const { p10, p90 } = hoursLeft([], tasks);
        const sum = (bound: 'min' | 'max') =>
          tasks.reduce((total, { hours }) => total + hours[bound], 0);
        assert.ok(Math.abs(p10 - sum('min')) < TOLERANCE, `${p10} is the sum of the minima`);
        assert.ok(Math.abs(p90 - sum('max')) < TOLERANCE, `${p90} is the sum of the maxima`);
      }),
    );
  });

  test('follows a learner who takes twice as long, the more the more they finished', () => {
    const medians = [0, 2, 8, 30].map(
      (count) => hoursLeft(finishedIn(...new Array<number>(count).fill(12)), open(20)).p50,
    );
    assert.deepEqual(
      medians,
      [...medians].sort((a, b) => a - b),
    );
    const [asPlanned = 0] = medians;
    const last = medians.at(-1) ?? 0;
    assert.ok(last > 1.7 * asPlanned && last < 2.1 * asPlanned, `${last} of ${asPlanned}`);
  });

  test('follows a learner who takes half as long', () => {
    const { p50 } = hoursLeft(finishedIn(...new Array<number>(30).fill(3)), open(20));
    assert.ok(p50 > 55 && p50 < 72, `${p50} hours for 120 planned`);
  });

  test('narrows with every further finished task of a learner as regular as before', () => {
    for (const hours of [6, 9]) {
      const widths = [5, 10, 20, 40].map((count) =>
        relativeWidth(hoursLeft(finishedIn(...new Array<number>(count).fill(hours)), open(20))),
      );
      assert.deepEqual(
        widths,
        [...widths].sort((a, b) => b - a),
        `${hours} hours each`,
      );
      assert.equal(new Set(widths).size, widths.length);
    }
  });

  test('is wider for a learner whose hours scatter', () => {
    const regular = hoursLeft(finishedIn(6, 6, 6, 6, 6, 6), open(20));
    const scattered = hoursLeft(finishedIn(1, 14, 2, 12, 1, 6), open(20));
    assert.ok(relativeWidth(scattered) > 1.3 * relativeWidth(regular));
  });

  test('keeps the expected hours when they scatter: the middle falls, the upper end rises', () => {
    const finishedLike = (...hours: readonly number[]) =>
      finishedIn(...Array.from({ length: 10 }, () => hours).flat());
    const effortOf = (finished: readonly FinishedTask[]) =>
      forecastEffort(learnEffort(finished, [...finished, ...open(20)]), open(20));
    const expectedHours = ({ medianHours, logSpread }: Effort) =>
      medianHours * Math.exp(logSpread ** 2 / 2);
    const [regular, scattered] = [finishedLike(6, 6), finishedLike(1, 11)].map(effortOf);
    assert.ok(regular !== undefined && scattered !== undefined);
    assert.ok(Math.abs(expectedHours(regular) - expectedHours(scattered)) < TOLERANCE);
    assert.ok(scattered.medianHours < regular.medianHours);
    assert.ok(spreadOf(scattered).p90 > spreadOf(regular).p90);
  });

  test('stays uncertain however many tasks scatter, and not beyond reason', () => {
    const scattered = (count: number) =>
      finishedIn(...Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 1 : 11)));
    const { p10, p90 } = hoursLeft(scattered(200), open(200));
    assert.ok(p90 / p10 > 2 && p90 / p10 < 5, `${p90 / p10}`);
  });

  test('is less sure after tasks of which one outweighs the others', () => {
    const finishedOf = (...hours: readonly number[]) =>
      hours.map((typical) => ({ hours: { min: typical, max: typical }, actualHours: typical }));
    const even = finishedOf(9, 9, 9, 9, 9, 9);
    const uneven = finishedOf(2, 2, 2, 2, 2, 44);
    const roadmap = [...even, ...uneven, ...open(20)];
    assert.ok(
      relativeWidth(hoursLeft(uneven, open(20), roadmap)) >
        1.2 * relativeWidth(hoursLeft(even, open(20), roadmap)),
    );
  });

  test('lets one accident count only in part', () => {
    const usual = finishedIn(6, 6, 6, 6, 6, 6, 6, 6);
    const accident = hoursLeft([...usual, ...finishedIn(500)], open(20));
    assert.deepEqual(accident, hoursLeft([...usual, ...finishedIn(50)], open(20)));
    assert.ok(accident.p50 < 1.3 * hoursLeft(usual, open(20)).p50);
  });

  test('expects large tasks to be overrated once there is something to learn from', () => {
    const small = { hours: { min: 1, max: 3 }, spentHours: 0 };
    const large = { hours: { min: 20, max: 60 }, spentHours: 0 };
    const finished = finishedIn(...new Array<number>(20).fill(6));
    const roadmap = [...finished, small, large];
    const ratioOf = (task: OpenTask) =>
      hoursLeft(finished, [task], roadmap).p50 / middle(task.hours);
    assert.ok(ratioOf(large) < 0.6 * ratioOf(small));
  });

  test('says the same in whatever order tasks were finished', () => {
    const tasks = finishedIn(3, 9, 5, 20);
    const there = hoursLeft(tasks, open(5));
    assert.deepEqual(hoursLeft([...tasks].reverse(), open(5)), there);
  });

  test('hours spent on a task shorten it by less than themselves, and never to nothing', () => {
    const leftAfter = (spentHours: number) =>
      hoursLeft([], [{ ...(open(1)[0] as OpenTask), spentHours }]).p50;
    const lefts = [0, 2, 6, 60].map(leftAfter);
    assert.deepEqual(
      lefts,
      [...lefts].sort((a, b) => b - a),
    );
    assert.ok(leftAfter(0) - leftAfter(2) < 2);
    assert.ok(leftAfter(60) > 0);
  });

  test('is nothing when nothing is open, or only tasks without hours', () => {
    const noHours = { hours: { min: 0, max: 0 }, spentHours: 0 };
    assert.deepEqual(hoursLeft(finishedIn(6), []), NOTHING_LEFT);
    assert.deepEqual(hoursLeft([], []), NOTHING_LEFT);
    assert.deepEqual(hoursLeft([], [noHours]), NOTHING_LEFT);
    assert.deepEqual(
      hoursLeft([{ ...noHours, actualHours: 3 }], open(3)),
      hoursLeft([], open(3), [noHours, ...open(3)]),
    );
  });

  test('reads a range from 0 as a very wide one', () => {
    const { p10, p50, p90 } = hoursLeft([], [{ hours: { min: 0, max: 10 }, spentHours: 0 }]);
    assert.ok(p10 > 0 && p10 < 1 && p50 > p10 && Math.abs(p90 - 10) < TOLERANCE);
  });

  test('is always in order, above 0 and a number', () => {
    fc.assert(
      fc.property(finishedTasks, openTasks, (finished, tasks) => {
        const { p10, p50, p90 } = hoursLeft(finished, tasks);
        assert.ok(
          0 < p10 && p10 <= p50 && p50 <= p90 && Number.isFinite(p90),
          `${p10} ${p50} ${p90}`,
        );
      }),
    );
  });

  test('one more task, or a longer one, never means fewer hours', () => {
    fc.assert(
      fc.property(finishedTasks, openTasks, hoursRange, (finished, tasks, hours) => {
        const more = [...tasks, { hours, spentHours: 0 }];
        const longer = [
          ...tasks,
          { hours: { min: hours.min * 1.5, max: hours.max * 1.5 }, spentHours: 0 },
        ];
        const roadmap = [...finished, ...more];
        const steps = [tasks, more].map((some) => hoursLeft(finished, some, roadmap));
        const lengths = [more, longer].map((some) =>
          hoursLeft(finished, some, [...finished, ...some]),
        );
        for (const [shorter, further] of [steps, lengths]) {
          for (const key of ['p10', 'p50', 'p90'] as const) {
            assert.ok((further?.[key] ?? 0) >= (shorter?.[key] ?? 0) - TOLERANCE, key);
          }
        }
      }),
    );
  });
});
