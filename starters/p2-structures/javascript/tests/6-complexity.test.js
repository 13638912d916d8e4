import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { MEASUREMENTS, SIZES } from '../structures/measure.js';
import { probe } from '../structures/probe.js';

const TABLE = new URL('../complexity.json', import.meta.url);
const LIMITS = [
  [1.5, 'constant'],
  [4, 'logarithmic'],
  [25, 'linear'],
  [80, 'n log n'],
];

/** Names the growth by how many times more 255 items cost than 15. */
function growth(counts) {
  const times = counts.at(-1) / Math.max(counts[0], 1);
  const found = LIMITS.find(([limit]) => times < limit);
  return found === undefined ? 'quadratic' : found[1];
}

test('complexity table is correct', () => {
  probe.start();
  const table = JSON.parse(readFileSync(TABLE, 'utf8'));
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    const counts = SIZES.map(measure);
    assert.ok(
      table[name] === growth(counts),
      `${name}: the table says ${table[name]}, but ${SIZES} items took ${counts} steps`,
    );
  }
});
