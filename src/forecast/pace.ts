import { addDays, daysBetween, type CalendarDay } from '../progress/calendarDay';
import type { StudyDay } from '../progress/studyTime';
import type { PaceBasis } from './basis';
import { sumOf } from './spread';

/** How many hours a week the learner will study, as far as can be said. */
export interface Pace {
  /** Expected average of the coming weeks, those without study among them; above 0. */
  readonly hoursPerWeek: number;
  /** Variance of the logarithm of that average: how wrong it may be today. */
  readonly levelVariance: number;
  /** What is added to it with each week to come: lives change. */
  readonly driftVariance: number;
  /** Variance of a single week's hours, as a share of the average (its square, that is). */
  readonly weekVariance: number;
}

export interface PaceInput {
  /** In order. */
  readonly studied: readonly StudyDay[];
  /** Days on which something was finished: a week with such a day and no session was not logged. */
  readonly finishedOn: readonly CalendarDay[];
  readonly plannedHoursPerWeek: number;
  readonly today: CalendarDay;
}

/** At the first session the plan counts as so many weeks studied just as planned. */
const PLAN_WEEKS = 3;

/** The plan counts half as much so many weeks later: long enough to come back from a pause. */
const PLAN_HALF_LIFE_WEEKS = 26;

/** A week counts half as much as one so many weeks later: what is recent says most. */
const HALF_LIFE_WEEKS = 8;

/** Variance of one week's hours, as a share of the average, of somebody we know nothing of. */
const WEEK_VARIANCE = 0.3;

/** Four percent from one week to the next: the average wanders off, up or down. */
const DRIFT_VARIANCE = 0.05 ** 2;

/** Older weeks say next to nothing of the next one. */
const MOST_WEEKS = 26;

const DAYS_PER_WEEK = 7;
const MINUTES_PER_HOUR = 60;

interface PastWeek {
  readonly hours: number;
  /** 1 for the week that ended yesterday, less for those before. */
  readonly weight: number;
}

/** The first day whose sessions count. */
export function paceSince(today: CalendarDay): CalendarDay {
  return addDays(today, -MOST_WEEKS * DAYS_PER_WEEK);
}

/**
 * Between the plan and what the last weeks were really like: more of these the more there are. Weeks
 * are the seven days before today and so on back to the first session, half a year at most. A week off
 * pulls the pace down, but never to 0; a learner who logs no time has the planned pace.
 */
export function learnedPace(input: PaceInput): { readonly pace: Pace; readonly basis: PaceBasis } {
  const planned = input.plannedHoursPerWeek;
  const { weeks, weekCount } = pastWeeks(input);
  const planWeight = PLAN_WEEKS * fadedBy(weekCount, PLAN_HALF_LIFE_WEEKS);
  const weightSum = planWeight + sumOf(weeks.map(({ weight }) => weight));
  const averageOf = (planValue: number, valueOf: (hours: number) => number) =>
    (planWeight * planValue + sumOf(weeks.map(({ hours, weight }) => weight * valueOf(hours)))) /
    weightSum;
  const hoursPerWeek = averageOf(planned, (hours) => hours);
  const weekVariance = averageOf(WEEK_VARIANCE, (hours) => (hours / hoursPerWeek - 1) ** 2);
  return {
    pace: {
      hoursPerWeek,
      levelVariance: weekVariance / weightSum,
      driftVariance: DRIFT_VARIANCE,
      weekVariance,
    },
    basis:
      weeks.length === 0
        ? { key: 'plannedPace', hoursPerWeek: planned }
        : {
            key: 'ownPace',
            weekCount: weeks.length,
            weeksOff: weeks.filter(({ hours }) => hours === 0).length,
            studiedHoursPerWeek: sumOf(weeks.map(({ hours }) => hours)) / weeks.length,
            plannedHoursPerWeek: planned,
            hoursPerWeek,
          },
  };
}

/** The whole weeks from the first session to yesterday, without those nobody logged. */
function pastWeeks({ studied, finishedOn, today }: PaceInput): {
  readonly weeks: readonly PastWeek[];
  /** Those left out among them. */
  readonly weekCount: number;
} {
  const first = studied[0];
  const daysSinceFirst = first === undefined ? 0 : daysBetween(first.day, today);
  const weekCount = Math.min(Math.max(Math.floor(daysSinceFirst / DAYS_PER_WEEK), 0), MOST_WEEKS);
  // A week has age 0 when it ended yesterday.
  const ageOf = (day: CalendarDay) => Math.ceil(daysBetween(day, today) / DAYS_PER_WEEK) - 1;
  const minutes = new Array<number>(weekCount).fill(0);
  for (const { day, minutes: studiedMinutes } of studied) {
    const age = ageOf(day);
    if (age >= 0 && age < weekCount) {
      minutes[age] = (minutes[age] ?? 0) + studiedMinutes;
    }
  }
  const withFinished = new Set(finishedOn.map(ageOf));
  const weeks = minutes.flatMap((weekMinutes, age) =>
    weekMinutes === 0 && withFinished.has(age)
      ? []
      : [{ hours: weekMinutes / MINUTES_PER_HOUR, weight: fadedBy(age, HALF_LIFE_WEEKS) }],
  );
  return { weeks, weekCount };
}

function fadedBy(ageWeeks: number, halfLifeWeeks: number): number {
  return 0.5 ** (ageWeeks / halfLifeWeeks);
}
