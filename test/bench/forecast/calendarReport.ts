import { formatColumns } from '../../support/tally.mjs';
import { forecastFinish, type DateForecast } from './calendar';
import { aLearner, LEARNER_KINDS } from './learners';
import { randomNumbers } from './random';
import { meanOf } from './score';

/** Forecasts are made after at least so many finished skills, and before the last ones. */
const FEWEST_FINISHED = 3;
const MOST_FINISHED = 75;

export interface KindResult {
  /** A kind of learner, or `mixed` for all of them. */
  readonly kind: string;
  readonly n: number;
  readonly coverage: number;
  /** Finished before the 10th, after the 90th percentile. */
  readonly early: number;
  readonly late: number;
  /** Had the hours left been known. */
  readonly coverageKnowingHours: number;
}

/** The same numbers for the same count: learners are made up from seeds. */
export function simulateLearners(countOfEach: number): KindResult[] {
  const byKind = LEARNER_KINDS.map((kind) => {
    const random = randomNumbers(LEARNER_KINDS.indexOf(kind) + 1);
    const forecasts = Array.from({ length: countOfEach }, (_, index) =>
      forecastFinish(
        aLearner(kind, index + 1),
        FEWEST_FINISHED + Math.floor(random() * (MOST_FINISHED - FEWEST_FINISHED + 1)),
      ),
    );
    return { kind, forecasts };
  });
  return [
    ...byKind,
    { kind: 'mixed', forecasts: byKind.flatMap(({ forecasts }) => forecasts) },
  ].map(({ kind, forecasts }) => resultOf(kind, forecasts));
}

function resultOf(kind: string, forecasts: readonly DateForecast[]): KindResult {
  const shareOf = (is: (forecast: DateForecast) => boolean) =>
    meanOf(forecasts.map((forecast) => Number(is(forecast))));
  return {
    kind,
    n: forecasts.length,
    coverage: shareOf(({ isCovered }) => isCovered),
    early: shareOf(
      ({ isCovered, actualDays, medianDays }) => !isCovered && actualDays < medianDays,
    ),
    late: shareOf(({ isCovered, actualDays, medianDays }) => !isCovered && actualDays > medianDays),
    coverageKnowingHours: shareOf(({ isCoveredKnowingHours }) => isCoveredKnowingHours),
  };
}

export function describeResults(results: readonly KindResult[]): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return formatColumns([
    ['learners', 'n', 'within 10-90', 'earlier', 'later', 'within, hours known'],
    ...results.map(({ kind, n, coverage, early, late, coverageKnowingHours }) => [
      kind,
      String(n),
      percent(coverage),
      percent(early),
      percent(late),
      percent(coverageKnowingHours),
    ]),
  ]);
}
