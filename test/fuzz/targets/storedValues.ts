import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonical } from '../../../src/progress/canonical';
import { foldedSessions } from '../../../src/progress/dayTotals';
import { merge } from '../../../src/progress/merge';
import { MAX_PORTABLE_BYTES, toPortable } from '../../../src/progress/portable';
import type { Progress } from '../../../src/progress/progress';
import { withCurrentIds } from '../../../src/progress/renamedSkills';
import {
  readStoredProgress,
  toStored,
  type ReadProgress,
} from '../../../src/progress/storedProgress';
import { anyProgress } from '../../unit/progress/arbitraries';
import { hostileValue } from '../hostileValues';
import { mutated } from '../mutatedValue';
import {
  assertNothingLost,
  assertReadAgain,
  assertUntouchedRead,
  throughJson,
} from '../readingLaws';
import { target } from '../target';

const stored = fc
  .tuple(anyProgress, fc.nat(), fc.constantFrom(1, 1, 1, 1, 2))
  .map(([progress, revision, version]) => ({ ...toStored(progress, revision), version }));

const fromVersionZero = fc.record({
  version: fc.constant(0),
  savedAt: fc.constant('2026-11-22T12:00:00.000Z'),
  done: fc.constant(['loops', 'functions']),
  inProgress: fc.constant(['arrays']),
  notes: fc.constant({ loops: 'read again' }),
  hoursPerWeek: fc.constant(10),
});

export const anyStored: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: mutated(stored) },
  { weight: 2, arbitrary: mutated(fromVersionZero) },
  { weight: 1, arbitrary: hostileValue },
  { weight: 1, arbitrary: mutated(fc.constant({ version: 1, skills: {}, sessions: {} })) },
);

/** The valid value beside its mutation, to see that what was left alone is read. */
const besideValid = stored.chain((valid) =>
  mutated(fc.constant(valid)).map((value) => ({ valid, value })),
);

export const storedValues = target({
  name: 'stored values',
  share: 250,
  inputs: anyStored,
  judge: (value) => {
    const read = readStoredProgress(value);
    assertNothingLost(value, read);
    assertReadAgain(read.progress, read.revision);
    assert.deepEqual(merge(read.progress, read.progress), canonical(read.progress));
    withCurrentIds(read.progress, ALIASES);
    foldedSessions(read.progress);
    return outcomeOf(read);
  },
});

const ALIASES = JSON.parse(
  '{"loops": "functions", "__proto__": "loops", "7": "constructor"}',
) as Record<string, string>;

export function outcomeOf({ setAside, isNewer, failure, migratedFrom }: ReadProgress): string {
  if (failure !== undefined) {
    return 'not brought up to date';
  }
  if (setAside.some(({ path }) => path === '')) {
    return 'set aside whole';
  }
  const manner = isNewer ? ' (newer)' : migratedFrom === undefined ? '' : ' (older)';
  return (setAside.length === 0 ? 'read whole' : 'read in part') + manner;
}

export const untouchedRecords = target({
  name: 'records beside broken ones',
  share: 100,
  inputs: besideValid,
  judge: ({ valid, value }) => {
    const read = readStoredProgress(value);
    const isCurrent = read.failure === undefined && read.migratedFrom === undefined;
    if (isCurrent && read.setAside.every(({ path }) => path !== '')) {
      assertUntouchedRead(valid, value, read.progress);
    }
    return outcomeOf(read);
  },
});

export const mergedCopies = target({
  name: 'merges of three copies',
  share: 100,
  inputs: fc.tuple(anyStored, anyStored, anyStored),
  judge: (copies) => {
    const [a, b, c] = copies.map((copy) => readStoredProgress(copy).progress) as [
      Progress,
      Progress,
      Progress,
    ];
    const ab = merge(a, b);
    assert.deepEqual(ab, merge(b, a));
    assert.deepEqual(merge(ab, c), merge(a, merge(b, c)));
    assert.deepEqual(merge(ab, a), ab);
    assertReadAgain(ab, 0);
    return 'merged';
  },
});

export const portableCopies = target({
  name: 'copies that travel',
  share: 100,
  inputs: fc.tuple(anyStored, fc.constantFrom(1000, MAX_PORTABLE_BYTES)),
  judge: ([value, maxBytes]) => {
    const { progress } = readStoredProgress(value);
    const copy = throughJson(toPortable(progress, { maxBytes }));
    assert.ok(Buffer.byteLength(JSON.stringify(copy)) <= maxBytes);
    const arrived = readStoredProgress(copy);
    assert.deepEqual(arrived.setAside, []);
    const { sessions } = merge(progress, arrived.progress);
    assert.deepEqual(Object.keys(sessions).sort(), Object.keys(progress.sessions).sort());
    return copy === undefined ? 'nothing' : 'carried';
  },
});
