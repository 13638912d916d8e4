import type { HoursRange } from '../roadmap/roadmap';

/** A quantity that is not known exactly: the 10th, 50th and 90th percentile. */
export interface Spread<T> {
  readonly p10: T;
  readonly p50: T;
  readonly p90: T;
}

/**
 * Hours that are not known exactly, as a log-normal distribution: `medianHours` are exceeded half of
 * the time, `logSpread` is the standard deviation of the hours' logarithm. Both 0: nothing is left.
 */
export interface Effort {
  readonly medianHours: number;
  readonly logSpread: number;
}

const MILLION = 1e6;

/** How many standard deviations a normal distribution's 90th percentile lies above its middle. */
export const Z_P90 = 1.2815515655446004;

/** To a millionth of an hour: bounds that went through logarithms come back as they were. */
export function spreadOf(effort: Effort): Spread<number> {
  return mapSpread({ p10: -Z_P90, p50: 0, p90: Z_P90 }, (z) => {
    const hours = hoursAt(effort, z);
    return Math.round(hours * MILLION) / MILLION;
  });
}

/** What every view shows of hours left: whole ones, rounded outwards, which promises no more than is known. */
export function shownHours({ p10, p90 }: Spread<number>): HoursRange {
  return { min: Math.floor(p10), max: Math.ceil(p90) };
}

/** The hours so many standard deviations above the middle. */
export function hoursAt({ medianHours, logSpread }: Effort, z: number): number {
  return medianHours * Math.exp(z * logSpread);
}

export function mapSpread<From, To>(spread: Spread<From>, map: (value: From) => To): Spread<To> {
  return { p10: map(spread.p10), p50: map(spread.p50), p90: map(spread.p90) };
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * The share of a standard normal distribution below `z`, to within 1e-7: Abramowitz and Stegun,
 * Handbook of Mathematical Functions, 26.2.17.
 */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z > 0 ? 1 - tail : tail;
}
