import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bracketsMatch, busiestWindow, pairWithSum } from '../algorithms/patterns.js';
import { Shelf } from '../algorithms/probe.js';
import { looksWithin, upTo } from './support.js';

test('pair with given sum', () => {
  for (const [items, total, pair] of [
    [[4, 7, 2], 9, [1, 2]],
    [[5, 5], 10, [0, 1]],
    [[3, 8], 11, [0, 1]],
    [[5, 1], 10, []],
    [[], 0, []],
    [[1, 2, 3], 7, []],
  ]) {
    assert.deepEqual(pairWithSum(new Shelf(items), total), pair);
  }
  const shelf = new Shelf([...upTo(999).map((number) => 2 * number), 1]);
  assert.deepEqual(pairWithSum(shelf, 1997), [998, 999]);
  looksWithin(shelf, 1000, 3000);
});

test('busiest window', () => {
  for (const [times, width, most] of [
    [[0, 10, 20, 65], 60, 3],
    [[0, 60, 120], 60, 1],
    [[0, 59, 60, 61, 118], 60, 4],
    [[5, 5, 5], 1, 3],
    [[7], 60, 1],
    [[], 60, 0],
  ]) {
    assert.equal(busiestWindow(new Shelf(times), width), most);
  }
  const shelf = new Shelf(upTo(1000));
  assert.equal(busiestWindow(shelf, 300), 300);
  looksWithin(shelf, 1000, 5000);
});

test('brackets match', () => {
  for (const text of ['', '()', '([{}])', 'f(a[0], {b})', '()[]{}']) {
    assert.equal(bracketsMatch(text), true, text);
  }
  for (const text of ['(', ')', '([)]', ')(', '(]', '(()', '())', '{[}']) {
    assert.equal(bracketsMatch(text), false, text);
  }
});
