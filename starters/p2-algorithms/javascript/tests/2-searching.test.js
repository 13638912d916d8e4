import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Probe, Shelf } from '../algorithms/probe.js';
import { binarySearch, firstOfEquals, smallestPool } from '../algorithms/searching.js';
import { looksWithin, upTo } from './support.js';

test('binary search finds or reports missing', () => {
  for (const size of upTo(9)) {
    const tens = upTo(size).map((index) => 10 * index);
    for (const [index, value] of tens.entries()) {
      assert.equal(binarySearch(new Shelf(tens), value), index);
    }
    for (let missing = -5; missing < 10 * size; missing += 10) {
      assert.equal(binarySearch(new Shelf(tens), missing), -1);
    }
  }
});

test('first of equal values', () => {
  assert.equal(firstOfEquals(new Shelf([1, 2, 2, 2, 3]), 2), 1);
  assert.equal(firstOfEquals(new Shelf([2, 2, 2, 2]), 2), 0);
  assert.equal(firstOfEquals(new Shelf([1, 1, 2]), 2), 2);
  assert.equal(firstOfEquals(new Shelf([1, 3, 3]), 2), -1);
  assert.equal(firstOfEquals(new Shelf([]), 2), -1);
});

test('search stays within probe budget', () => {
  const evens = upTo(100_000).map((index) => 2 * index);
  const sevens = upTo(100_000).map((index) => (index < 1000 ? 1 : 7));
  for (const [search, items, wanted, index] of [
    [binarySearch, evens, 199_998, 99_999],
    [binarySearch, evens, 77_777, -1],
    [firstOfEquals, sevens, 7, 1000],
  ]) {
    const shelf = new Shelf(items);
    assert.equal(search(shelf, wanted), index);
    looksWithin(shelf, 10, 40);
  }
});

test('smallest pool that finishes in time', () => {
  for (const [minutes, size] of [
    [240, 1],
    [60, 4],
    [7, 35],
    [1, 240],
    [0, 0],
  ]) {
    const finishesInTime = new Probe((workers) => 240 / workers <= minutes);
    assert.equal(smallestPool(1000, finishesInTime.ask), size);
    looksWithin(finishesInTime, 5, 12);
  }
});
