import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bestPlanItems, bestPlanValue, editDistance } from '../algorithms/dynamic.js';
import { Probe } from '../algorithms/probe.js';
import { looksWithin } from './support.js';

const TOPICS = [
  { name: 'loops', hours: 3, value: 4 },
  { name: 'functions', hours: 4, value: 5 },
  { name: 'trees', hours: 5, value: 7 },
  { name: 'graphs', hours: 6, value: 10 },
  { name: 'hashing', hours: 2, value: 3 },
];
const BEST_VALUES = [
  [0, 0],
  [1, 0],
  [2, 3],
  [4, 5],
  [5, 7],
  [6, 10],
  [10, 15],
  [13, 20],
  [20, 29],
];

const same = (a, b) => a === b;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

test('best study plan value', () => {
  const values = BEST_VALUES.map(([hours]) => [hours, bestPlanValue(TOPICS, hours)]);
  assert.deepEqual(values, BEST_VALUES);
  assert.equal(bestPlanValue([], 5), 0);
});

test('best study plan items', () => {
  for (const [hours, bestValue] of BEST_VALUES) {
    const names = [...bestPlanItems(TOPICS, hours)].sort();
    const chosen = TOPICS.filter((topic) => names.includes(topic.name));
    assert.deepEqual(names, chosen.map((topic) => topic.name).sort());
    assert.equal(sum(chosen.map((topic) => topic.value)), bestValue);
    assert.ok(sum(chosen.map((topic) => topic.hours)) <= hours, `needs more than ${hours} hours`);
  }
});

test('edit distance between words', () => {
  for (const [first, second, distance] of [
    ['boat', 'coats', 2],
    ['flaw', 'lawn', 2],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['', '', 0],
    ['same', 'same', 0],
    ['ab', 'ba', 2],
  ]) {
    assert.equal(editDistance(first, second, same), distance, `${first} and ${second}`);
  }
});

test('no subproblem is solved twice', () => {
  const probe = new Probe(same);
  const first = 'memoisation saves work';
  const second = 'a table does so as well';
  assert.equal(editDistance(first, second, probe.ask), 17);
  looksWithin(probe, second.length, first.length * second.length);
});
