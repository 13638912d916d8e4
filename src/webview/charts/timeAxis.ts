import { scaleUtc } from 'd3-scale';
import type { CalendarDay } from '../../progress/calendarDay';

export interface TimeAxis {
  readonly x: (day: CalendarDay) => number;
  /** Days to label, rarer where there is less room. */
  readonly ticks: readonly CalendarDay[];
}

const PIXELS_PER_TICK = 80;

/** Days from left to right. Two equal days still give a line to stand on. */
export function timeAxis(
  from: CalendarDay,
  to: CalendarDay,
  [left, right]: readonly [number, number],
): TimeAxis {
  const scale = scaleUtc([dateOf(from), dateOf(to)], [left, right]);
  const count = Math.max(2, Math.floor((right - left) / PIXELS_PER_TICK));
  const ticks = scale.ticks(count).map((date) => date.toISOString().slice(0, 10));
  return { x: (day) => scale(dateOf(day)), ticks: [...new Set(ticks)] };
}

function dateOf(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
