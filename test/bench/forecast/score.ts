import { sumOf } from '../../../src/forecast/spread';
import type { Window } from './history';
import type { Model } from './models';

/** After so many finished tasks the rest of a window is forecast. */
export const POINTS = [5, 10, 20, 40, 60] as const;
export type Point = (typeof POINTS)[number];

/** One forecast beside what came. */
export interface Scored {
  readonly person: string;
  readonly point: Point;
  /** Continuous ranked probability score over the deciles, divided by the actual hours. */
  readonly crps: number;
  /** Whether the actual hours lay between the 10th and the 90th percentile. */
  readonly isCovered: boolean;
  /** Distance of the median from the actual hours, as a share of them. */
  readonly absoluteError: number;
}

export interface Score {
  readonly n: number;
  readonly crps: number;
  readonly coverage: number;
  readonly mdape: number;
}

export function scoreModel(model: Model, windows: readonly Window[]): Scored[] {
  return windows.flatMap((window) => POINTS.map((point) => scoreAt(model, window, point)));
}

function scoreAt(model: Model, { person, tasks }: Window, point: Point): Scored {
  const open = tasks.slice(point);
  const deciles = model(
    tasks.slice(0, point),
    open.map(({ estimateHours }) => estimateHours),
  );
  const actualHours = sumOf(open.map((task) => task.actualHours));
  const [p10 = Number.NaN, p50 = Number.NaN, p90 = Number.NaN] = [0, 4, 8].map(
    (index) => deciles[index],
  );
  return {
    person,
    point,
    crps: crpsOf(deciles, actualHours) / actualHours,
    isCovered: p10 <= actualHours && actualHours <= p90,
    absoluteError: Math.abs(p50 - actualHours) / actualHours,
  };
}

/** The mean over the nine deciles of twice the pinball loss, in hours. */
export function crpsOf(deciles: readonly number[], actualHours: number): number {
  const losses = deciles.map((quantile, index) => {
    const level = (index + 1) / (deciles.length + 1);
    const miss = actualHours - quantile;
    return 2 * Math.max(level * miss, (level - 1) * miss);
  });
  return sumOf(losses) / losses.length;
}

/** Of at least one forecast. */
export function summariseScores(scored: readonly Scored[]): Score {
  return {
    n: scored.length,
    crps: meanOf(scored.map(({ crps }) => crps)),
    coverage: meanOf(scored.map(({ isCovered }) => Number(isCovered))),
    mdape: medianOf(scored.map(({ absoluteError }) => absoluteError)),
  };
}

/** The mean of the five points' means, which is what models are compared by. */
export function meanCrps(scored: readonly Scored[]): number {
  return meanOf(POINTS.map((point) => summariseScores(scoresAt(scored, point)).crps));
}

export function scoresAt(scored: readonly Scored[], point: Point): Scored[] {
  return scored.filter((score) => score.point === point);
}

export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [lower = Number.NaN, upper = Number.NaN] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}
