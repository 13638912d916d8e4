import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DynamicArray } from '../structures/array.js';
import { upTo } from '../structures/measure.js';
import { probe } from '../structures/probe.js';

function arrayOf(values) {
  probe.start();
  const array = new DynamicArray();
  values.forEach((value) => array.append(value));
  return array;
}

function valuesOf(array) {
  return upTo(array.length).map((index) => array.get(index));
}

test('array grows by doubling', () => {
  const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((length) => arrayOf(upTo(length)).cells.size);
  assert.deepEqual(sizes, [1, 2, 4, 4, 8, 8, 8, 8, 16]);
  assert.deepEqual(valuesOf(arrayOf(upTo(9))), upTo(9));
});

test('array insert shifts right', () => {
  const array = arrayOf([10, 20, 30]);
  array.insertAt(0, 5);
  array.insertAt(2, 15);
  array.insertAt(5, 35);
  assert.deepEqual(valuesOf(array), [5, 10, 15, 20, 30, 35]);
  assert.deepEqual([array.removeAt(0), array.removeAt(1), array.removeAt(3)], [5, 15, 35]);
  assert.deepEqual(valuesOf(array), [10, 20, 30]);
});

test('array append stays cheap on average', () => {
  for (const length of [10, 100, 1000]) {
    const array = arrayOf(upTo(length));
    const { steps } = probe;
    assert.deepEqual(valuesOf(array), upTo(length));
    assert.ok(steps >= length, 'Keep the values in the Cells: they count.');
    assert.ok(steps <= 6 * length, `${steps} steps for ${length} appends are too many.`);
  }
});
