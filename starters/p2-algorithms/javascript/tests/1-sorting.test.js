import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Probe } from '../algorithms/probe.js';
import { insertionSort, mergeSort } from '../algorithms/sorting.js';
import { looksWithin, upTo } from './support.js';

const smaller = (a, b) => a < b;
const sorted = (values) => [...values].sort((a, b) => a - b);
const LISTS = [[], [7], [3, 1, 2], [2, 2, 1, 1], [9, 8, 7, 6, 5, 4]];
const SHUFFLED = upTo(1000).map((number) => (number * 367) % 1000);

test('insertion sort sorts in place', () => {
  for (const values of LISTS) {
    const items = [...values];
    insertionSort(items, smaller);
    assert.deepEqual(items, sorted(values));
  }
  for (const [items, most] of [
    [upTo(20), 19],
    [upTo(20).reverse(), 190],
  ]) {
    const comesBefore = new Probe(smaller);
    insertionSort(items, comesBefore.ask);
    assert.deepEqual(items, upTo(20));
    looksWithin(comesBefore, 19, most);
  }
});

test('merge sort keeps ties in order', () => {
  const records = ['500 a', '200 b', '404 c', '200 d', '500 e', '200 f', '404 g'];
  const before = [...records];
  const byStatus = mergeSort(records, (a, b) => a.slice(0, 3) < b.slice(0, 3));
  assert.deepEqual(byStatus, ['200 b', '200 d', '200 f', '404 c', '404 g', '500 a', '500 e']);
  assert.deepEqual(records, before, 'The list you got must stay as it was.');
  assert.deepEqual(
    LISTS.map((values) => mergeSort(values, smaller)),
    LISTS.map(sorted),
  );
});

test('merge sort stays within comparison budget', () => {
  for (const items of [SHUFFLED, upTo(1000), upTo(1000).reverse()]) {
    const comesBefore = new Probe(smaller);
    assert.deepEqual(mergeSort(items, comesBefore.ask), upTo(1000));
    looksWithin(comesBefore, 999, 10_000);
  }
});
