import type { CalendarDay } from './calendarDay';
import { canonical, compareText } from './canonical';
import { foldDays, totalledDay } from './dayTotals';
import type { Progress, SkillRecord } from './progress';
import { escapePointer, isRecord } from './reading';
import { runId } from './sessions';
import { clockOf } from './stamp';
import { toStored, type StoredProgress } from './storedProgress';

/**
 * The most a copy may hold that travels with Settings Sync, in bytes of JSON: 64 KB less room for what
 * is written beside it.
 */
export const MAX_PORTABLE_BYTES = 63 * 1024;

/**
 * A copy of `progress` in at most `maxBytes` of JSON, for another machine to merge; it is read like
 * any stored progress. While it is too large, the oldest sessions become totals of their days. If
 * even that is too much, whole entries stay at home, least dear first: the longest self-check
 * answers, the longest notes, then the oldest of the rest. An entry that is missing says nothing in
 * a merge, so nothing is lost where it is known.
 */
export function toPortable(
  progress: Progress,
  { maxBytes = MAX_PORTABLE_BYTES }: { readonly maxBytes?: number } = {},
): StoredProgress {
  const keptId = progress.running && runId(progress.running);
  const days = [...new Set(Object.values(progress.sessions).map(totalledDay))].sort(compareText);
  const folded = (count: number) =>
    count === 0 ? progress : foldDays(progress, new Set(days.slice(0, count)), keptId);
  const isSmall = (copy: Progress) => byteLength(toCopy(copy)) <= maxBytes;
  const copy = folded(fewest(days, (count) => isSmall(folded(count))));
  return toCopy(withoutLeastDear(copy, maxBytes));
}

function toCopy(progress: Progress): StoredProgress {
  return toStored(canonical(progress), 0);
}

/** The least count of days for which `isEnough`, by halving; all days if none is. */
function fewest(days: readonly CalendarDay[], isEnough: (count: number) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    [low, high] = isEnough(middle) ? [low, middle] : [middle + 1, high];
  }
  return low;
}

interface Entry {
  /** Its JSON Pointer. */
  readonly path: string;
  readonly byteLength: number;
}

function withoutLeastDear(progress: Progress, maxBytes: number): Progress {
  const entries = leastDearFirst(progress);
  let copy = progress;
  let left = 0;
  let excess = byteLength(toCopy(copy)) - maxBytes;
  while (excess > 0 && left < entries.length) {
    for (; excess > 0 && left < entries.length; left += 1) {
      excess -= entries[left]?.byteLength ?? 0;
    }
    const paths = new Set(entries.slice(0, left).map(({ path }) => path));
    copy = omit(progress, paths, '') as Progress;
    // An estimate: the last entry of an object has no comma after it.
    excess = byteLength(toCopy(copy)) - maxBytes;
  }
  return copy;
}

function leastDearFirst(progress: Progress): Entry[] {
  const skills = Object.entries(progress.skills);
  const answers = skills.flatMap(([id, { selfCheck = {} }]) =>
    Object.entries(selfCheck)
      .filter(([, { value }]) => value !== null)
      .map(([question, answer]) => entry(['skills', id, 'selfCheck', question], answer)),
  );
  const notes = skills.flatMap(([id, { note }]) =>
    note === undefined ? [] : [entry(['skills', id, 'note'], note)],
  );
  const totals = Object.entries(progress.dayTotals ?? {}).flatMap(([id, days]) =>
    Object.entries(days).map(([day, total]) => ({
      ...entry(['dayTotals', id, day], total),
      day,
    })),
  );
  const byLength = (a: Entry, b: Entry) => b.byteLength - a.byteLength;
  return [
    ...answers.sort(byLength),
    ...notes.sort(byLength),
    ...totals.sort((a, b) => compareText(a.day, b.day)),
    ...oldestFirst('sessions', progress.sessions, ({ startedAt }) => startedAt),
    ...oldestFirst('starters', progress.starters, ({ at }) => at),
    ...oldestFirst('milestones', progress.milestones, (at) => at),
    ...oldestFirst('skills', progress.skills, lastTouched),
    ...oldestFirst('dayTotals', progress.dayTotals ?? {}, () => ''),
    ...(progress.running === undefined ? [] : [entry(['running'], progress.running)]),
  ];
}

function oldestFirst<T>(
  part: keyof Progress,
  entries: Readonly<Record<string, T>>,
  timeOf: (value: T) => string,
): Entry[] {
  return Object.entries(entries)
    .sort(([, left], [, right]) => compareText(timeOf(left), timeOf(right)))
    .map(([key, value]) => entry([part, key], value));
}

function lastTouched({ status, passed = {} }: SkillRecord): string {
  const times = [...(status === undefined ? [] : [status]), ...Object.values(passed)].map(clockOf);
  return times.sort(compareText).at(-1) ?? '';
}

function entry(keys: readonly string[], value: unknown): Entry {
  const path = keys.map((key) => `/${escapePointer(key)}`).join('');
  return { path, byteLength: byteLength(keys.at(-1)) + ':,'.length + byteLength(value) };
}

function omit(value: unknown, paths: ReadonlySet<string>, path: string): unknown {
  if (!isRecord(value)) {
    return value;
  }
  const kept = Object.entries(value).flatMap(([key, part]) => {
    const partPath = `${path}/${escapePointer(key)}`;
    return paths.has(partPath) ? [] : [[key, omit(part, paths, partPath)] as const];
  });
  return Object.fromEntries(kept);
}

function byteLength(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
