import assert from 'node:assert/strict';
import { isRecord, escapePointer } from '../../src/progress/reading';
import { readStoredProgress, toStored, type ReadProgress } from '../../src/progress/storedProgress';
import type { Progress } from '../../src/progress/progress';

export function throughJson(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

/**
 * Every single value that was stored is in what was read, or in what was set aside: nothing is
 * dropped without a trace. Times may be written another way.
 */
export function assertNothingLost(
  stored: unknown,
  { progress, revision, setAside, failure, migratedFrom }: ReadProgress,
): void {
  if (stored === undefined || failure !== undefined || migratedFrom !== undefined) {
    return;
  }
  const places = new Set(setAside.map(({ path }) => path));
  if (places.has('')) {
    assert.deepEqual(setAside[0]?.value, stored);
    return;
  }
  const read = { version: (stored as { version: number }).version, revision, ...progress };
  assertKept(stored, read, '', places);
}

function assertKept(
  stored: unknown,
  read: unknown,
  path: string,
  places: ReadonlySet<string>,
): void {
  // What is undefined was never stored.
  if (stored === undefined || places.has(path)) {
    return;
  }
  if (typeof stored !== 'object' || stored === null) {
    assert.ok(isSame(stored, read), `${path || 'the whole'} was dropped`);
    return;
  }
  for (const [key, value] of Object.entries(stored)) {
    const isThere = typeof read === 'object' && read !== null && Object.hasOwn(read, key);
    const kept = isThere ? (read as Record<string, unknown>)[key] : undefined;
    assertKept(value, kept, `${path}/${escapePointer(key)}`, places);
  }
}

function isSame(stored: unknown, read: unknown): boolean {
  const isTime = typeof stored === 'string' && typeof read === 'string';
  return Object.is(stored, read) || (isTime && Date.parse(stored) === Date.parse(read));
}

/** What was read is written and read again without a loss or a change. */
export function assertReadAgain(progress: Progress, revision: number): void {
  const again = readStoredProgress(throughJson(toStored(progress, revision)));
  assert.deepEqual(again, { progress, revision, setAside: [], isNewer: false });
}

/** Parts of `valid` that a mutation left as they were are read, whatever is wrong beside them. */
export function assertUntouchedRead(valid: unknown, stored: unknown, progress: Progress): void {
  for (const part of ['skills', 'sessions', 'starters', 'milestones'] as const) {
    const before = isRecord(valid) && isRecord(valid[part]) ? valid[part] : {};
    const after = isRecord(stored) && isRecord(stored[part]) ? stored[part] : {};
    for (const [key, record] of Object.entries(after)) {
      // A mutation copies what it changes, so what it left alone is the same object.
      if (Object.hasOwn(before, key) && before[key] === record) {
        const read: Readonly<Record<string, unknown>> = progress[part];
        assert.ok(Object.hasOwn(read, key), `${part}/${key} was not read`);
        assert.deepEqual(read[key], record);
      }
    }
  }
}
