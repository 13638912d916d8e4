import { addDays, daysBetween, type CalendarDay } from '../progress/calendarDay';
import { planned } from '../progress/summary';
import { skillStates } from '../progress/skillState';
import type { Progress } from '../progress/progress';
import { skillsOf, type PhaseId, type Roadmap, type Skill } from '../roadmap/roadmap';

/** A quantity that is not known exactly: the 10th, 50th and 90th percentile. */
export interface Spread<T> {
  readonly p10: T;
  readonly p50: T;
  readonly p90: T;
}

export interface ForecastPlan {
  readonly hoursPerWeek: number;
  readonly targetDate?: CalendarDay;
}

/** Why the forecast says what it says: message keys the views turn into sentences. */
export type Basis =
  | { readonly key: 'plan'; readonly skillCount: number; readonly hoursPerWeek: number }
  | { readonly key: 'finished' };

export interface Forecast {
  readonly remainingHours: Spread<number>;
  readonly phases: readonly {
    readonly phaseId: PhaseId;
    readonly remainingHours: Spread<number>;
  }[];
  readonly finishDate: Spread<CalendarDay>;
  /** Only with a target date; `p90` is the week's work that is enough even if things take long. */
  readonly hoursPerWeekNeeded?: Spread<number>;
  readonly basis: readonly Basis[];
}

const DAYS_PER_WEEK = 7;

/**
 * What is left and when it may end, from the plan alone: the hour ranges of the open skills, summed
 * bound by bound, at the planned hours a week. Deterministic; `today` is the learner's local day.
 */
export function forecast(
  roadmap: Roadmap,
  progress: Progress,
  plan: ForecastPlan,
  today: CalendarDay,
): Forecast {
  const states = skillStates(roadmap, progress);
  const openIn = (skills: readonly Skill[]) =>
    planned(skills, states).filter(({ id }) => states.get(id)?.status !== 'done');
  const open = openIn(roadmap.phases.flatMap(skillsOf));
  const remainingHours = sumHours(open);
  return {
    remainingHours,
    phases: roadmap.phases.map((phase) => ({
      phaseId: phase.id,
      remainingHours: sumHours(openIn(skillsOf(phase))),
    })),
    finishDate: mapSpread(remainingHours, (hours) =>
      addDays(today, Math.ceil((hours / plan.hoursPerWeek) * DAYS_PER_WEEK)),
    ),
    ...(plan.targetDate === undefined
      ? {}
      : { hoursPerWeekNeeded: hoursNeeded(remainingHours, today, plan.targetDate) }),
    basis:
      open.length === 0
        ? [{ key: 'finished' }]
        : [{ key: 'plan', skillCount: open.length, hoursPerWeek: plan.hoursPerWeek }],
  };
}

function sumHours(skills: readonly Skill[]): Spread<number> {
  const p10 = skills.reduce((sum, { hours }) => sum + hours.min, 0);
  const p90 = skills.reduce((sum, { hours }) => sum + hours.max, 0);
  return { p10, p50: (p10 + p90) / 2, p90 };
}

/** A target of today or earlier leaves a week: the need is then plainly out of reach, not infinite. */
function hoursNeeded(
  remainingHours: Spread<number>,
  today: CalendarDay,
  targetDate: CalendarDay,
): Spread<number> {
  const weeks = Math.max(daysBetween(today, targetDate) / DAYS_PER_WEEK, 1);
  return mapSpread(remainingHours, (hours) => hours / weeks);
}

function mapSpread<From, To>(spread: Spread<From>, map: (value: From) => To): Spread<To> {
  return { p10: map(spread.p10), p50: map(spread.p50), p90: map(spread.p90) };
}
