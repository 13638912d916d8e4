import { readHistory, windowsOf, HistoryFault, type Window } from './history';
import { peopleOf } from './leaveOneOut';
import { ebs, plan, ratio, shipped, type Model } from './models';
import { randomNumbers } from './random';
import { meanCrps, POINTS, scoreModel, scoresAt, summariseScores, type Scored } from './score';

const MODELS = { model: shipped(), plan, ratio, ebs } satisfies Record<string, Model>;
type ModelName = keyof typeof MODELS;
export type Scores = Readonly<Record<ModelName, readonly Scored[]>>;

export const BASELINES = ['plan', 'ratio', 'ebs'] as const;

/** Scores of the same forecasts by each model. */
export interface Compared {
  readonly n: number;
  readonly model: { readonly coverage: number; readonly crps: number; readonly mdape: number };
  readonly plan: { readonly crps: number };
  readonly ratio: { readonly crps: number };
  readonly ebs: { readonly crps: number; readonly coverage: number };
}

/** What `--json` prints. */
export interface Measured {
  readonly points: Readonly<Record<string, Compared>>;
  readonly mean: Readonly<Record<ModelName, number>>;
  readonly coverage: number;
  readonly people: Readonly<Record<string, Compared>>;
}

/** Throws a {@link HistoryFault} for a file that cannot be used. */
export function readWindows(csv: string): Window[] {
  const windows = windowsOf(readHistory(csv));
  if (windows.length === 0) {
    throw new HistoryFault('Nobody in the file has 100 tasks or more.');
  }
  return windows;
}

export function measure(windows: readonly Window[]): Measured {
  return compareScores(scoreAll(windows));
}

export function compareScores(scores: Scores): Measured {
  return {
    points: Object.fromEntries(
      POINTS.map((point) => [point, compare(scores, (scored) => scoresAt(scored, point))]),
    ),
    mean: meansOf(scores),
    coverage: summariseScores(scores.model).coverage,
    people: Object.fromEntries(
      peopleOf(scores.model).map((person) => [
        person,
        compare(scores, (scored) => scored.filter((score) => score.person === person)),
      ]),
    ),
  };
}

/** The 5th, 50th and 95th percentile of how far the model stays below the best baseline. */
export interface Uncertainty {
  readonly improvement: readonly [low: number, middle: number, high: number];
  readonly coverage: readonly [low: number, middle: number, high: number];
}

const BOOTSTRAP_ROUNDS = 1000;

/** What the figures might have been with other people like these: draws people anew, with repeats. */
export function bootstrapPeople(scores: Scores): Uncertainty {
  const people = peopleOf(scores.model);
  const random = randomNumbers(people.length);
  const rounds = Array.from({ length: BOOTSTRAP_ROUNDS }, () => {
    const drawn = people.map(() => people[Math.floor(random() * people.length)]);
    const drawFrom = (scored: readonly Scored[]) =>
      drawn.flatMap((person) => scored.filter((score) => score.person === person));
    const means = meansOf(mapScores(scores, drawFrom));
    return {
      improvement: 1 - means.model / bestBaseline(means),
      coverage: summariseScores(drawFrom(scores.model)).coverage,
    };
  });
  return {
    improvement: rangeOf(rounds.map(({ improvement }) => improvement)),
    coverage: rangeOf(rounds.map(({ coverage }) => coverage)),
  };
}

export function bestBaseline(means: Readonly<Record<(typeof BASELINES)[number], number>>): number {
  return Math.min(...BASELINES.map((name) => means[name]));
}

export function scoreAll(windows: readonly Window[]): Scores {
  return {
    model: scoreModel(MODELS.model, windows),
    plan: scoreModel(MODELS.plan, windows),
    ratio: scoreModel(MODELS.ratio, windows),
    ebs: scoreModel(MODELS.ebs, windows),
  };
}

function mapScores(scores: Scores, map: (scored: readonly Scored[]) => readonly Scored[]): Scores {
  return {
    model: map(scores.model),
    plan: map(scores.plan),
    ratio: map(scores.ratio),
    ebs: map(scores.ebs),
  };
}

function meansOf({ model, ...baselines }: Scores): Measured['mean'] {
  return {
    model: meanCrps(model),
    plan: meanCrps(baselines.plan),
    ratio: meanCrps(baselines.ratio),
    ebs: meanCrps(baselines.ebs),
  };
}

function compare(
  scores: Scores,
  choose: (scored: readonly Scored[]) => readonly Scored[],
): Compared {
  const chosen = mapScores(scores, choose);
  const { n, coverage, crps, mdape } = summariseScores(chosen.model);
  const bootstrap = summariseScores(chosen.ebs);
  return {
    n,
    model: { coverage, crps, mdape },
    plan: { crps: summariseScores(chosen.plan).crps },
    ratio: { crps: summariseScores(chosen.ratio).crps },
    ebs: { crps: bootstrap.crps, coverage: bootstrap.coverage },
  };
}

function rangeOf(values: readonly number[]): [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  return [at(0.05), at(0.5), at(0.95)];
}
