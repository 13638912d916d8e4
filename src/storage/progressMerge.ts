import { canonical } from '../progress/canonical';
import { merge } from '../progress/merge';
import type { Progress } from '../progress/progress';

/** Merges copies into `current`; returns `current` itself when they hold nothing new. */
export function mergedWith(current: Progress, copies: readonly Progress[]): Progress {
  const merged = copies.reduce(merge, current);
  return isSameProgress(merged, current) ? current : merged;
}

/** By content: the order of keys does not matter. */
export function isSameProgress(a: Progress, b: Progress): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

/** Whether a learner would miss it: a plan alone is made again in a minute. */
export function hasContent(progress: Progress): boolean {
  const { skills, sessions, dayTotals = {}, running } = progress;
  return (
    running !== undefined ||
    [skills, sessions, dayTotals].some((records) => Object.keys(records).length > 0)
  );
}
