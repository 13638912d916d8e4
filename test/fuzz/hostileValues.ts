import fc from 'fast-check';

/** Ids that an object inherits, that no encoding can carry, or that look like a path. */
export const HOSTILE_KEYS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  '\u0000',
  '\ud800',
  '\udc00x',
  'a/b~c',
  '../../etc',
  '7',
];

const DEEP = Array.from({ length: 200 }).reduce<unknown>((inner) => [inner], 'deep');

/** Numbers, times and shapes at and beyond the edge of what can be stored. */
const EDGES: readonly unknown[] = [
  null,
  undefined,
  true,
  ...[0, -0, -1, 0.5, 1e308, 1440, 10_080, 10_081, Number.MAX_SAFE_INTEGER, 2 ** 53],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  '2026-11-22T12:00:00.000Z',
  '2026-02-30T12:00:00.000Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '9999-12-31T24:00:00Z',
  '+010000-01-01T00:00:00.000Z',
  '0000-01-01',
  '9999-12-31',
  '2026-13-01',
  [],
  {},
  [[]],
  DEEP,
  { length: 1e9 },
  { toString: 1, valueOf: 2, then: 3 },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  'x'.repeat(20_000),
];

export const hostileKey = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_KEYS) },
  fc.string({ unit: 'binary', maxLength: 6 }),
);

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...EDGES) },
  { weight: 1, arbitrary: hostileKey },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
