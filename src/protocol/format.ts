import { localDay, type CalendarDay } from '../progress/calendarDay';
import type { IsoTime } from '../progress/progress';
import type { HoursRange } from '../roadmap/roadmap';
import type { Counted } from './page';

/** Puts values into `{0}`, `{1}`, … of a localised text. */
export function fill(template: string, ...values: readonly string[]): string {
  return template.replace(/\{(\d+)\}/g, (place, index: string) => values[Number(index)] ?? place);
}

const MINUTES_PER_HOUR = 60;

/** Numbers, ranges, durations and days in the words of one locale. */
export class Format {
  private readonly numberFormats = new Map<string, Intl.NumberFormat>();
  private readonly dateFormats = new Map<string, Intl.DateTimeFormat>();

  constructor(private readonly locale: string) {}

  number(value: number): string {
    return this.decimals(1).format(value);
  }

  wholeNumber(value: number): string {
    return this.decimals(0).format(value);
  }

  /** `268–402`; a range that reads the same at both ends is one number. */
  range({ min, max }: HoursRange): string {
    const decimals = this.decimals(max < 10 ? 1 : 0);
    const [from, to] = [decimals.format(min), decimals.format(max)];
    return from === to ? from : decimals.formatRange(min, max);
  }

  /** The text for a number, which is its `{0}`; more values follow. */
  counted(texts: Counted, count: number, ...values: readonly string[]): string {
    const isOne = new Intl.PluralRules(this.locale).select(count) === 'one';
    return fill(isOne ? texts.one : texts.other, this.number(count), ...values);
  }

  /** Hours as a range in words: `4–8 hours`, `1 hour`. */
  hours({ min, max }: HoursRange, texts: { one: Counted; range: string }): string {
    return min === max ? this.counted(texts.one, min) : fill(texts.range, this.range({ min, max }));
  }

  /** `45 min`, `1 hr 30 min`. */
  duration(minutes: number): string {
    const whole = Math.round(minutes);
    const [hours, rest] = [Math.floor(whole / MINUTES_PER_HOUR), whole % MINUTES_PER_HOUR];
    const parts = [
      ...(hours > 0 ? [this.unit('hour').format(hours)] : []),
      ...(rest > 0 || hours === 0 ? [this.unit('minute').format(rest)] : []),
    ];
    return new Intl.ListFormat(this.locale, { type: 'unit', style: 'narrow' }).format(parts);
  }

  day(day: CalendarDay): string {
    return this.dates({ day: 'numeric', month: 'long', year: 'numeric' }).format(utc(day));
  }

  /** With the day of the week, for a single day somebody looks at. */
  fullDay(day: CalendarDay): string {
    return this.dates({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).format(
      utc(day),
    );
  }

  /** The day of an instant, where the learner is. */
  dayOf(time: IsoTime): string {
    return this.day(localDay(new Date(time)));
  }

  month(day: CalendarDay): string {
    return this.dates({ month: 'long', year: 'numeric' }).format(utc(day));
  }

  /** For axes: `Mar`, or the year where a year begins. */
  tick(day: CalendarDay): string {
    return day.slice(5) === '01-01'
      ? this.dates({ year: 'numeric' }).format(utc(day))
      : this.dates({ month: 'short', ...(day.endsWith('-01') ? {} : { day: 'numeric' }) }).format(
          utc(day),
        );
  }

  /** `Mon` to `Sun`: 0 for Sunday to 6 for Saturday. */
  weekday(weekday: number): string {
    // 4 January 1970 was a Sunday.
    return this.dates({ weekday: 'short' }).format(new Date(Date.UTC(1970, 0, 4 + weekday)));
  }

  /** `Between March and August 2027`: months, or days when all of it lies in one month. */
  window(from: CalendarDay, to: CalendarDay, texts: { between: string; onDate: string }): string {
    if (from === to) {
      return fill(texts.onDate, this.day(from));
    }
    if (from.slice(0, 7) === to.slice(0, 7)) {
      return fill(texts.between, this.day(from), this.day(to));
    }
    const isOneYear = from.slice(0, 4) === to.slice(0, 4);
    const start = isOneYear ? this.dates({ month: 'long' }).format(utc(from)) : this.month(from);
    return fill(texts.between, start, this.month(to));
  }

  private decimals(maximumFractionDigits: number): Intl.NumberFormat {
    return this.numbers({ maximumFractionDigits });
  }

  private unit(unit: 'hour' | 'minute'): Intl.NumberFormat {
    return this.numbers({ style: 'unit', unit, unitDisplay: 'short' });
  }

  // Making one takes longer than using it a hundred times, and a table uses it for each row.
  private numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return cached(this.numberFormats, options, () => new Intl.NumberFormat(this.locale, options));
  }

  /** A calendar day has no zone: read and written in UTC, it stays the same day everywhere. */
  private dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return cached(
      this.dateFormats,
      options,
      () => new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC' }),
    );
  }
}

function cached<T>(made: Map<string, T>, options: object, make: () => T): T {
  const key = JSON.stringify(options);
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

function utc(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
