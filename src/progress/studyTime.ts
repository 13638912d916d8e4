import type { SkillId } from '../roadmap/roadmap';
import { LAST_DAY, type CalendarDay } from './calendarDay';
import { foldedSessions } from './dayTotals';
import type { Progress, StudySession } from './progress';
import { liveSessions } from './sessions';

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;

/** No local day is longer: at most the clock was set back by a whole day. */
const LONGEST_DAY_MS = 48 * MS_PER_HOUR;

export interface StudyDay {
  readonly day: CalendarDay;
  /** Above 0; a part of a minute where a session crosses midnight. */
  readonly minutes: number;
}

/** Time spent on one skill, in milliseconds of the epoch, `to` excluded. */
interface Stretch {
  readonly skillId: SkillId;
  readonly from: number;
  readonly to: number;
}

/**
 * The minutes of each day with study, in order. A session that runs over midnight counts on both
 * days. Days are those of `timeZone` (an IANA name), whatever zone a session was started in: moving
 * to another one may move minutes to the next day and never changes their sum.
 */
export function studyDays(progress: Progress, timeZone: string): StudyDay[] {
  const dayAt = dayIn(timeZone);
  const minutesByDay = new Map<CalendarDay, number>();
  for (const { from, to } of countedStretches(progress)) {
    for (let start = from; start < to;) {
      const day = dayAt(start);
      const end = dayAt(to - 1) === day ? to : endOfDay(dayAt, start);
      minutesByDay.set(day, (minutesByDay.get(day) ?? 0) + (end - start) / MS_PER_MINUTE);
      start = end;
    }
  }
  return [...minutesByDay]
    .map(([day, minutes]) => ({ day, minutes }))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** The hours studied for each skill that has any. Together they are the hours of all days. */
export function hoursBySkill(progress: Progress): ReadonlyMap<SkillId, number> {
  const hours = new Map<SkillId, number>();
  for (const { skillId, from, to } of countedStretches(progress)) {
    hours.set(skillId, (hours.get(skillId) ?? 0) + (to - from) / MS_PER_HOUR);
  }
  return hours;
}

/**
 * What counts as studied. Where sessions overlap, a minute belongs to the one begun first. Days that
 * are known by their totals alone come beside them in full: at which hours, nobody knows any more.
 */
function countedStretches(progress: Progress): Stretch[] {
  let coveredUntil = -Infinity;
  const known = liveSessions(progress).flatMap((session) => {
    const { skillId, from: start, to } = stretchOf(session);
    const from = Math.max(start, coveredUntil);
    coveredUntil = Math.max(coveredUntil, to);
    return from < to ? [{ skillId, from, to }] : [];
  });
  return [...known, ...foldedSessions(progress).map(stretchOf)];
}

function stretchOf({ skillId, startedAt, minutes }: StudySession): Stretch {
  const from = Date.parse(startedAt);
  return { skillId, from, to: from + minutes * MS_PER_MINUTE };
}

type DayAt = (timeMs: number) => CalendarDay;

function dayIn(timeZone: string): DayAt {
  // American English is the one locale every build of Intl has: `11/22/2026`.
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (timeMs) => {
    const [month, day, year = ''] = format.format(timeMs).split('/');
    return year.length > 4 ? LAST_DAY : `${year.padStart(4, '0')}-${month}-${day}`;
  };
}

/** The first instant of the next local day. Searched for: not every day has a midnight. */
function endOfDay(dayAt: DayAt, timeMs: number): number {
  const day = dayAt(timeMs);
  let [inside, outside] = [timeMs, timeMs + LONGEST_DAY_MS];
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (dayAt(middle) === day) {
      inside = middle;
    } else {
      outside = middle;
    }
  }
  return outside;
}
