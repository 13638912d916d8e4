import { addDays, daysBetween, type CalendarDay } from '../progress/calendarDay';
import type { Pace } from './pace';
import { mapSpread, normalShare, spreadOf, Z_P90, type Effort, type Spread } from './spread';

export interface FinishInput {
  readonly effort: Effort;
  readonly pace: Pace;
  /** The learner's local day. */
  readonly today: CalendarDay;
  /** What if it were so many hours a week on average? Takes the place of the pace's own average. */
  readonly hoursPerWeek?: number;
}

export interface FinishForecast {
  readonly finishDate: Spread<CalendarDay>;
  /** Only with a target date; `p90` is the week's work that is enough even if things take long. */
  readonly hoursPerWeekNeeded?: Spread<number>;
  /** Only with a target date: the chance, 0 to 1, to be finished on that day. */
  readonly chanceByTarget?: number;
}

/** What may be done by a day, in the plan's hours. `p10` is the slow edge. */
export interface FanPoint {
  readonly day: CalendarDay;
  readonly doneHours: Spread<number>;
}

const DAYS_PER_WEEK = 7;

/** What searching for an instant leaves of a day: not enough to call it begun. */
const A_MOMENT_DAYS = 1e-6;

/** Longer than any calendar day can say; a search has to end somewhere. */
const MOST_WEEKS = 500_000;

/** The pace wanders for two years at most: more weeks must never mean fewer hours. */
const MOST_DRIFT_WEEKS = 104;

const FAN_POINTS = 40;
const MOST_FAN_WEEKS = 520;

/**
 * When the hours left are studied at this pace. A day begun counts whole; with nothing left that day
 * is today. The same function answers what-if questions.
 */
export function finishForecast(
  input: FinishInput & { readonly targetDate?: CalendarDay },
): FinishForecast {
  const { effort, today, targetDate } = input;
  const dayAt = (z: number) =>
    addDays(today, Math.ceil(weeksNeeded(input, z) * DAYS_PER_WEEK - A_MOMENT_DAYS));
  const finishDate = { p10: dayAt(-Z_P90), p50: dayAt(0), p90: dayAt(Z_P90) };
  if (targetDate === undefined) {
    return { finishDate };
  }
  const weeks = daysBetween(today, targetDate) / DAYS_PER_WEEK;
  return {
    finishDate,
    // A target of today or earlier leaves a week: the need is then out of reach, not infinite.
    hoursPerWeekNeeded: mapSpread(spreadOf(effort), (hours) => hours / Math.max(weeks, 1)),
    chanceByTarget: chanceWithin(input, weeks),
  };
}

/** The burn-up chart's outlook: from today, when `doneHours` are done, until all is very likely done. */
export function forecastFan(
  input: FinishInput & {
    /** Done and planned in all, in the plan's hours (middles of the ranges). */
    readonly doneHours: number;
    readonly totalHours: number;
  },
): FanPoint[] {
  const { effort, today, doneHours, totalHours } = input;
  const weekCount = Math.min(weeksNeeded(input, Z_P90), MOST_FAN_WEEKS);
  const dayCount = Math.ceil(weekCount * DAYS_PER_WEEK - A_MOMENT_DAYS);
  const pointCount = Math.min(FAN_POINTS, dayCount);
  const days = Array.from({ length: pointCount + 1 }, (_, index) =>
    pointCount === 0 ? 0 : Math.round((index * dayCount) / pointCount),
  );
  return days.map((day) => {
    const doneAt = (z: number) => {
      const studied = hoursWithin(input, day / DAYS_PER_WEEK, z);
      const share = effort.medianHours === 0 ? 0 : Math.min(studied / effort.medianHours, 1);
      return doneHours + share * (totalHours - doneHours);
    };
    return {
      day: addDays(today, day),
      doneHours: { p10: doneAt(-Z_P90), p50: doneAt(0), p90: doneAt(Z_P90) },
    };
  });
}

/**
 * The hours of so many weeks, of the kind that a median effort needs: the effort's own spread is put
 * on this side, where the logarithms of both add up to one normal distribution. The weeks' sum is
 * taken as log-normal with the mean and the variance it has.
 */
function hoursWithin(
  { effort, pace, hoursPerWeek }: FinishInput,
  weeks: number,
  z: number,
): number {
  if (weeks <= 0) {
    return 0;
  }
  const weekVariance = Math.log(1 + pace.weekVariance / weeks);
  const levelVariance = pace.levelVariance + pace.driftVariance * Math.min(weeks, MOST_DRIFT_WEEKS);
  const variance = effort.logSpread ** 2 + levelVariance + weekVariance;
  const meanHours = (hoursPerWeek ?? pace.hoursPerWeek) * weeks;
  return meanHours * Math.exp(z * Math.sqrt(variance) - weekVariance / 2);
}

/** The chance that the effort is done within so many weeks. */
function chanceWithin(input: FinishInput, weeks: number): number {
  const { medianHours } = input.effort;
  if (medianHours === 0 || weeks <= 0) {
    return medianHours === 0 ? 1 : 0;
  }
  const [middle, above] = [hoursWithin(input, weeks, 0), hoursWithin(input, weeks, 1)];
  return normalShare(Math.log(middle / medianHours) / Math.log(above / middle));
}

/** The weeks after which the effort is done with the chance that belongs to `z`: later is surer. */
function weeksNeeded(input: FinishInput, z: number): number {
  const { medianHours } = input.effort;
  if (medianHours === 0) {
    return 0;
  }
  let [low, high] = [0, MOST_WEEKS];
  // Sixty halvings: below a second of time, whatever the range.
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (hoursWithin(input, middle, -z) < medianHours) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}
