/** A day on the calendar, `YYYY-MM-DD`, without a time or a zone. */
export type CalendarDay = string;

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** The first and the last day this form can write; a date beyond them stays there. */
const FIRST_DAY: CalendarDay = '0000-01-01';
export const LAST_DAY: CalendarDay = '9999-12-31';

/** The local day of an instant, in the zone this process runs in. */
export function localDay(now: Date): CalendarDay {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

/** Counts in UTC, where every day has 24 hours: daylight saving cannot shift the result. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const time = Date.parse(day) + days * MS_PER_DAY;
  const written = Math.max(Date.parse(FIRST_DAY), Math.min(time, Date.parse(LAST_DAY)));
  return new Date(written).toISOString().slice(0, 10);
}

export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** True for a day that exists: `2027-02-30` does not. */
export function isCalendarDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(Date.parse(text)).toISOString().startsWith(text)
  );
}
