import { addDays, daysBetween, type CalendarDay } from './calendarDay';
import type { Progress } from './progress';
import { studyDays } from './studyTime';

const DAYS_PER_WEEK = 7;

export interface StudyWeek {
  /** The Monday it begins with. */
  readonly weekStart: CalendarDay;
  readonly hours: number;
  /** The plan of today, also for weeks before it was made: former plans are not kept. */
  readonly goalHours: number;
  readonly isGoalMet: boolean;
  readonly studyDayCount: number;
}

/** What a learner can be glad of. Nothing in it falls when a week is left out. */
export interface Consistency {
  readonly weekCount: number;
  readonly studiedWeekCount: number;
  readonly goalWeekCount: number;
  /** The most weeks in a row with any study. */
  readonly bestRunOfWeeks: number;
  /** The most weeks in a row whose goal was met. */
  readonly bestRunOfGoalWeeks: number;
}

/**
 * The weeks from the first study to that of `today`, those without study among them; none before the
 * first session. Study after `today`, from a clock that was ahead, is left out until its week comes.
 */
export function studyWeeks(
  progress: Progress,
  plan: { readonly hoursPerWeek: number },
  today: CalendarDay,
  timeZone: string,
): StudyWeek[] {
  const days = studyDays(progress, timeZone);
  const first = days[0];
  if (first === undefined) {
    return [];
  }
  const firstWeek = weekStartOf(first.day);
  const weekCount = daysBetween(firstWeek, weekStartOf(today)) / DAYS_PER_WEEK + 1;
  const weeks = Array.from({ length: Math.max(weekCount, 0) }, () => ({ minutes: 0, dayCount: 0 }));
  for (const { day, minutes } of days) {
    const week = weeks[Math.floor(daysBetween(firstWeek, day) / DAYS_PER_WEEK)];
    if (week !== undefined) {
      week.minutes += minutes;
      week.dayCount += 1;
    }
  }
  const goalHours = plan.hoursPerWeek;
  return weeks.map(({ minutes, dayCount }, index) => ({
    weekStart: addDays(firstWeek, index * DAYS_PER_WEEK),
    hours: minutes / 60,
    goalHours,
    isGoalMet: minutes >= goalHours * 60,
    studyDayCount: dayCount,
  }));
}

/** The Monday of the week a day lies in. */
export function weekStartOf(day: CalendarDay): CalendarDay {
  const daysSinceMonday = (weekdayOf(day) + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK;
  return addDays(day, -daysSinceMonday);
}

/** Whether the learner chose not to study on this weekday. Without a choice there are no rest days. */
export function isRestDay(day: CalendarDay, chosenDays: readonly number[] | undefined): boolean {
  return chosenDays !== undefined && chosenDays.length > 0 && !chosenDays.includes(weekdayOf(day));
}

/** The most weeks in a row that are as asked: any study, or the goal met. */
export function bestRunOfWeeks(
  weeks: readonly StudyWeek[],
  counts: (week: StudyWeek) => boolean = hasStudy,
): number {
  let [run, best] = [0, 0];
  for (const week of weeks) {
    run = counts(week) ? run + 1 : 0;
    best = Math.max(best, run);
  }
  return best;
}

export function consistency(weeks: readonly StudyWeek[]): Consistency {
  return {
    weekCount: weeks.length,
    studiedWeekCount: weeks.filter(hasStudy).length,
    goalWeekCount: weeks.filter(({ isGoalMet }) => isGoalMet).length,
    bestRunOfWeeks: bestRunOfWeeks(weeks),
    bestRunOfGoalWeeks: bestRunOfWeeks(weeks, ({ isGoalMet }) => isGoalMet),
  };
}

function hasStudy({ studyDayCount }: StudyWeek): boolean {
  return studyDayCount > 0;
}

/** 0 for Sunday to 6 for Saturday. */
function weekdayOf(day: CalendarDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
