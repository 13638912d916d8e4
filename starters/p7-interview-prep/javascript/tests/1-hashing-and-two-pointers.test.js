import assert from 'node:assert/strict';
import { test } from 'node:test';

import { firstRepeatedVisitor } from '../problems/firstRepeatedVisitor.js';
import { Shelf } from '../problems/given.js';
import { mergeTimelines } from '../problems/mergeTimelines.js';
import { looksWithin, words } from './support.js';

test('first repeated visitor', () => {
  for (const [visits, expected] of [
    ['anna ben cleo ben anna', 'ben'],
    ['anna anna', 'anna'],
    ['a b c d b a', 'b'],
    ['anna ben cleo', ''],
    ['anna', ''],
    ['', ''],
  ]) {
    assert.equal(firstRepeatedVisitor(new Shelf(words(visits))), expected, visits);
  }
  const guests = Array.from({ length: 2000 }, (_, number) => `guest ${number}`);
  const shelf = new Shelf([...guests, 'guest 1999']);
  assert.equal(firstRepeatedVisitor(shelf), 'guest 1999');
  looksWithin(shelf, 2000, 2001);
});

test('merges two timelines', () => {
  const first = ['08:00 web boots', '09:15 web stops', '09:15 web starts'];
  const second = ['07:59 db boots', '09:15 db alarm', '23:00 db sleeps'];
  const before = [[...first], [...second]];
  assert.deepEqual(mergeTimelines(first, second), [
    '07:59 db boots',
    '08:00 web boots',
    '09:15 web stops',
    '09:15 web starts',
    '09:15 db alarm',
    '23:00 db sleeps',
  ]);
  assert.deepEqual([first, second], before, 'The arrays you got must stay as they were.');
  assert.deepEqual(mergeTimelines([], second), second);
  assert.deepEqual(mergeTimelines(first, []), first);
  assert.deepEqual(mergeTimelines([], []), []);
});
