import type { CalendarDay } from '../progress/calendarDay';
import type { IsoTime, Progress } from '../progress/progress';
import { studyDays, type StudyDay } from '../progress/studyTime';
import type { Roadmap } from '../roadmap/roadmap';
import type { Basis } from './basis';
import { finishForecast, type FinishForecast } from './finish';
import { learnedPace, paceSince, type Pace } from './pace';
import { remainingEffort, type EffortForecast } from './remainingEffort';

export type { Basis } from './basis';
export type { Spread } from './spread';

export interface ForecastPlan {
  readonly hoursPerWeek: number;
  readonly targetDate?: CalendarDay;
}

export interface Forecast extends Omit<EffortForecast, 'basis'>, FinishForecast {
  readonly pace: Pace;
  /** Why the forecast says what it says, in the order to say it. */
  readonly basis: readonly Basis[];
}

/**
 * What is left, at which pace, and when it may end. Pure: `today` is the learner's local day, and
 * `timeZone` (an IANA name) the zone in which sessions fall on days.
 */
export function forecast(
  roadmap: Roadmap,
  progress: Progress,
  plan: ForecastPlan,
  today: CalendarDay,
  timeZone = 'UTC',
): Forecast {
  const { basis: effortBasis, ...remaining } = remainingEffort(roadmap, progress);
  const { pace, basis: paceBasis } = learnedPace({
    studied: studiedLately(progress, today, timeZone),
    finishedOn: finishedDays(progress),
    plannedHoursPerWeek: plan.hoursPerWeek,
    today,
  });
  const { targetDate } = plan;
  return {
    ...remaining,
    ...finishForecast({
      effort: remaining.effort,
      pace,
      today,
      ...(targetDate === undefined ? {} : { targetDate }),
    }),
    pace,
    basis: remaining.effort.medianHours === 0 ? effortBasis : [...effortBasis, paceBasis],
  };
}

/** Only sessions that count for the pace are put on days: asking a calendar takes its time. */
function studiedLately(progress: Progress, today: CalendarDay, timeZone: string): StudyDay[] {
  const since = paceSince(today);
  const sessions = entriesWhere(
    progress.sessions,
    (_id, { startedAt }) => dayOf(startedAt) >= since,
  );
  const dayTotals = Object.fromEntries(
    Object.entries(progress.dayTotals ?? {})
      .map(([skillId, days]) => [skillId, entriesWhere(days, (day) => day >= since)] as const)
      .filter(([, days]) => Object.keys(days).length > 0),
  );
  const isEmpty = Object.keys(sessions).length === 0 && Object.keys(dayTotals).length === 0;
  return isEmpty ? [] : studyDays({ ...progress, sessions, dayTotals }, timeZone);
}

function entriesWhere<T>(
  record: Readonly<Record<string, T>>,
  isWanted: (key: string, value: T) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => isWanted(key, value)));
}

/** The days skills were ticked. In UTC: a day more or less changes no week worth telling. */
function finishedDays(progress: Progress): CalendarDay[] {
  return Object.values(progress.skills).flatMap(({ doneAt }) =>
    doneAt === undefined ? [] : [dayOf(doneAt)],
  );
}

function dayOf(time: IsoTime): CalendarDay {
  return time.slice(0, 'YYYY-MM-DD'.length);
}
