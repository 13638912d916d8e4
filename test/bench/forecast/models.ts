import {
  EFFORT_CONSTANTS,
  forecastEffort,
  learnEffort,
  type EffortConstants,
} from '../../../src/forecast/effort';
import { hoursAt, sumOf } from '../../../src/forecast/spread';
import type { RecordedTask } from './history';
import { randomNumbers } from './random';

/** The nine deciles of the hours that `open` tasks take together, after the finished ones. */
export type Model = (
  finished: readonly RecordedTask[],
  openEstimates: readonly number[],
) => readonly number[];

/** The standard normal distribution's deciles, from the 10th to the 90th percentile. */
const DECILE_Z = [
  -1.2815515655446004, -0.8416212335729143, -0.5244005127080407, -0.2533471031357997, 0,
  0.2533471031357997, 0.5244005127080407, 0.8416212335729143, 1.2815515655446004,
];

/** An estimate as the roadmap would say it. */
function rangeAround(estimateHours: number) {
  return { min: (estimateHours * 2) / 3, max: (estimateHours * 4) / 3 };
}

/** The forecast that ships. */
export function shipped(constants: EffortConstants = EFFORT_CONSTANTS): Model {
  return (finished, openEstimates) => {
    const open = openEstimates.map((hours) => ({ hours: rangeAround(hours), spentHours: 0 }));
    const history = finished.map(({ estimateHours, actualHours }) => ({
      hours: rangeAround(estimateHours),
      actualHours,
    }));
    const effort = forecastEffort(
      learnEffort(history, [...history, ...open], constants),
      open,
      constants,
    );
    return DECILE_Z.map((z) => hoursAt(effort, z));
  };
}

/** Baseline: everything takes what was estimated. */
export const plan: Model = (_finished, openEstimates) => certain(sumOf(openEstimates));

/** Baseline: everything takes what was estimated, times the person's own ratio so far. */
export const ratio: Model = (finished, openEstimates) => {
  const estimated = sumOf(finished.map(({ estimateHours }) => estimateHours));
  const actual = sumOf(finished.map(({ actualHours }) => actualHours));
  return certain((sumOf(openEstimates) * actual) / estimated);
};

const BOOTSTRAP_ROUNDS = 2000;

/** Baseline, as in evidence-based scheduling: each task takes one of the person's past ratios. */
export const ebs: Model = (finished, openEstimates) => {
  const random = randomNumbers(finished.length + openEstimates.length);
  const ratios = finished.map(({ estimateHours, actualHours }) => actualHours / estimateHours);
  const sums = Array.from({ length: BOOTSTRAP_ROUNDS }, () =>
    sumOf(
      openEstimates.map((hours) => hours * (ratios[Math.floor(random() * ratios.length)] ?? 1)),
    ),
  ).sort((a, b) => a - b);
  return DECILE_Z.map((_, index) => sums[Math.floor(((index + 1) / 10) * sums.length)] ?? 0);
};

function certain(hours: number): readonly number[] {
  return DECILE_Z.map(() => hours);
}
