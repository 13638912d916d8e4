import type { CalendarDay } from './calendarDay';
import { compareText } from './canonical';
import {
  type DayTotal,
  type DayTotals,
  type IsoTime,
  type Progress,
  type StudySession,
} from './progress';

const MS_PER_MINUTE = 60_000;
const MARK_LENGTH = 7;

/** The day a session is totalled under: that of its start in UTC, the same on every machine. */
export function totalledDay({ startedAt }: Pick<StudySession, 'startedAt'>): CalendarDay {
  return startedAt.slice(0, 10);
}

/**
 * What the day totals of a portable copy tell beyond the sessions known here, as sessions: one per
 * day and skill, by their start. A total names the sessions in it by their marks, so those known
 * here, corrected or deleted since, are not counted twice.
 */
export function foldedSessions({ dayTotals, sessions }: Progress): StudySession[] {
  if (dayTotals === undefined) {
    return [];
  }
  const known = byMark(sessions);
  return entriesOf(dayTotals)
    .flatMap(({ skillId, day, total }) => {
      const minutes = untoldMinutes(total, known);
      const startedAt = new Date(Date.parse(day) + total[0] * MS_PER_MINUTE).toISOString();
      return minutes > 0 ? [{ skillId, startedAt, minutes }] : [];
    })
    .sort((a, b) => compareText(a.startedAt, b.startedAt));
}

function untoldMinutes([, minutes, marks, changedAt]: DayTotal, known: KnownSessions): number {
  const found = marksIn(marks).map((mark) => known.get(mark));
  const isAllKnown = found.every((session) => session !== undefined);
  // A session deleted before the total was made is named in it and not counted.
  const counted = found.filter(
    (session) => !session?.deleted || (session.editedAt ?? '') > (changedAt ?? ''),
  );
  const knownMinutes = counted.reduce((sum, session) => sum + (session?.minutes ?? 0), 0);
  return isAllKnown ? 0 : Math.max(0, minutes - Math.round(knownMinutes));
}

/**
 * Moves the sessions of some days into the day totals, except one: `keptId`, whose being known is
 * what says that it ended. What is counted stays the same, to half a minute per day and skill.
 */
export function foldDays(
  progress: Progress,
  days: ReadonlySet<CalendarDay>,
  keptId: string | undefined,
): Progress {
  const sessions = Object.entries(progress.sessions);
  const kept = sessions.filter(([id, session]) => id === keptId || !days.has(totalledDay(session)));
  const known = byMark(progress.sessions);
  const told = entriesOf(progress.dayTotals ?? {}).map(({ total, ...place }) => ({
    ...place,
    total: days.has(place.day) ? upToDate(total, known) : total,
  }));
  const added = sessions
    .map(([id, session]) => ({ session, mark: markOf(id) }))
    .map(({ session, mark }) => ({
      skillId: session.skillId,
      day: totalledDay(session),
      total: totalOf(session, mark),
    }))
    .filter(({ day }) => days.has(day));
  return {
    ...progress,
    sessions: Object.fromEntries(kept),
    dayTotals: addUp([...told, ...added]),
  };
}

/** Without what is known here, which is added anew: it may have been corrected since. */
function upToDate(total: DayTotal, known: KnownSessions): DayTotal {
  const [startMinute, , marks, changedAt] = total;
  const edits = marksIn(marks).map((mark) => known.get(mark)?.editedAt);
  return compact(startMinute, untoldMinutes(total, known), marks, latest([changedAt, ...edits]));
}

function totalOf({ startedAt, minutes, deleted, editedAt }: StudySession, mark: string): DayTotal {
  return compact(minuteOfDay(startedAt), deleted ? 0 : minutes, mark, editedAt);
}

function addUp(entries: readonly Entry[]): DayTotals {
  const bySkill = new Map<string, Map<CalendarDay, DayTotal>>();
  for (const { skillId, day, total } of entries) {
    const days = bySkill.get(skillId) ?? new Map<CalendarDay, DayTotal>();
    const other = days.get(day);
    bySkill.set(skillId, days.set(day, other === undefined ? total : sumOf(other, total)));
  }
  return Object.fromEntries(
    [...bySkill].map(([skillId, days]) => [skillId, Object.fromEntries(mapRounded(days))]),
  );
}

function sumOf(a: DayTotal, b: DayTotal): DayTotal {
  const marks = [...new Set([...marksIn(a[2]), ...marksIn(b[2])])].sort(compareText).join('');
  return compact(Math.min(a[0], b[0]), a[1] + b[1], marks, latest([a[3], b[3]]));
}

function mapRounded(days: ReadonlyMap<CalendarDay, DayTotal>): [CalendarDay, DayTotal][] {
  return [...days].map(([day, [startMinute, minutes, marks, changedAt]]) => [
    day,
    compact(startMinute, Math.round(minutes), marks, changedAt),
  ]);
}

function compact(
  startMinute: number,
  minutes: number,
  marks: string,
  changedAt: IsoTime | undefined,
): DayTotal {
  return changedAt === undefined
    ? [startMinute, minutes, marks]
    : [startMinute, minutes, marks, changedAt];
}

function latest(times: readonly (IsoTime | undefined)[]): IsoTime | undefined {
  return times
    .filter((time) => time !== undefined)
    .sort(compareText)
    .at(-1);
}

function minuteOfDay(startedAt: IsoTime): number {
  return Number(startedAt.slice(11, 13)) * 60 + Number(startedAt.slice(14, 16));
}

type KnownSessions = ReadonlyMap<string, StudySession>;

function byMark(sessions: Progress['sessions']): KnownSessions {
  return new Map(Object.entries(sessions).map(([id, session]) => [markOf(id), session]));
}

/** A short name of a session id: FNV-1a of 32 bits in base 36. */
function markOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(MARK_LENGTH, '0');
}

function marksIn(marks: string): string[] {
  const count = Math.floor(marks.length / MARK_LENGTH);
  return Array.from({ length: count }, (_, index) =>
    marks.slice(index * MARK_LENGTH, (index + 1) * MARK_LENGTH),
  );
}

interface Entry {
  readonly skillId: string;
  readonly day: CalendarDay;
  readonly total: DayTotal;
}

function entriesOf(totals: DayTotals): Entry[] {
  return Object.entries(totals).flatMap(([skillId, days]) =>
    Object.entries(days).map(([day, total]) => ({ skillId, day, total })),
  );
}
