import { localDay, type CalendarDay } from '../progress/calendarDay';
import type { IsoTime } from '../progress/progress';
import type { Counted } from '../protocol/page';
import type { HoursRange } from '../roadmap/roadmap';

/** Puts values into `{0}`, `{1}`, … of a localised text. */
export function fill(template: string, ...values: readonly string[]): string {
  return template.replace(/\{(\d+)\}/g, (place, index: string) => values[Number(index)] ?? place);
}

/** Numbers, ranges and days in the words of one locale. */
export class Format {
  constructor(private readonly locale: string) {}

  number(value: number): string {
    return this.decimals(1).format(value);
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

  day(day: CalendarDay): string {
    return this.dates({ day: 'numeric', month: 'long', year: 'numeric' }).format(utc(day));
  }

  /** The day of an instant, where the learner is. */
  dayOf(time: IsoTime): string {
    return this.day(localDay(new Date(time)));
  }

  month(day: CalendarDay): string {
    return this.dates({ month: 'long', year: 'numeric' }).format(utc(day));
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
    return new Intl.NumberFormat(this.locale, { maximumFractionDigits });
  }

  /** A calendar day has no zone: read and written in UTC, it stays the same day everywhere. */
  private dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC' });
  }
}

function utc(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
