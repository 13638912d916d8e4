import type { IsoTime } from './progress';

/** What carries the time it was written. */
export interface Written {
  readonly at: IsoTime;
  readonly changedAt?: IsoTime | undefined;
}

/** The last instant that can be written with a year of four digits. */
const LAST_TIME = Date.parse('9999-12-31T23:59:59.999Z');

/** When a value was written, which is what decides between two copies of it. */
export function clockOf(written: Written): IsoTime {
  return written.changedAt ?? written.at;
}

/**
 * The time a change carries: now, or just after what it replaces where this computer's clock is
 * behind the one that wrote that. A change always wins over what the learner saw when making it.
 */
export function stampAfter(now: Date, replaced: IsoTime | undefined): IsoTime {
  const at = now.toISOString();
  return replaced === undefined || replaced < at
    ? at
    : new Date(Math.min(Date.parse(replaced) + 1, LAST_TIME)).toISOString();
}

/** {@link stampAfter} for a change that takes the place of `replaced`. */
export function stampOver(now: Date, replaced: Written | undefined): IsoTime {
  return stampAfter(now, replaced === undefined ? undefined : clockOf(replaced));
}
