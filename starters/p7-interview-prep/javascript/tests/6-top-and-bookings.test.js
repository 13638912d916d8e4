import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bestBookings } from '../problems/bestBookings.js';
import { booking } from '../problems/given.js';
import { kMostActive } from '../problems/kMostActive.js';
import { words } from './support.js';

test('k most active', () => {
  const users = words('ben anna cleo anna ben dan');
  for (const [k, expected] of [
    [1, 'anna'],
    [2, 'anna ben'],
    [3, 'anna ben cleo'],
    [9, 'anna ben cleo dan'],
    [0, ''],
  ]) {
    assert.deepEqual(kMostActive(users, k), words(expected), `k = ${k}`);
  }
  assert.deepEqual(kMostActive(words('zoe zoe zoe amy amy bob'), 2), ['zoe', 'amy']);
  assert.deepEqual(kMostActive([], 3), []);
});

test('best bookings without overlap', () => {
  for (const [rows, best] of [
    ['9-11:50 10-12:70 11-13:40', 90],
    ['9-11:30 10-12:70 11-13:30', 70],
    ['13-15:5 9-17:12 9-11:5 11-13:5', 15],
    ['1-4:3 2-6:8 4-7:4 6-8:3 5-9:7 7-8:1', 11],
    ['1-2:5 1-2:9', 9],
    ['1-2:5', 5],
    ['', 0],
  ]) {
    const bookings = words(rows).map((row) => booking(...row.split(/\D/).map(Number)));
    const before = structuredClone(bookings);
    assert.equal(bestBookings(bookings), best, rows);
    assert.deepEqual(bookings, before, 'The array you got must stay as it was.');
  }
});
