import assert from 'node:assert/strict';
import { test } from 'node:test';

import { timesGrid } from '../katas/kata_06.js';

test('times grid is square', () => {
  for (const size of [1, 4, 12]) {
    const lines = timesGrid(size).trimEnd().split('\n');
    assert.equal(lines.length, size);
    for (const line of lines) {
      assert.equal(line.length, size * 4);
    }
  }
});

test('times grid values', () => {
  assert.equal(timesGrid(1), '   1\n');
  assert.equal(timesGrid(3), '   1   2   3\n   2   4   6\n   3   6   9\n');
  assert.ok(timesGrid(12).endsWith(' 108 120 132 144\n'));
});
