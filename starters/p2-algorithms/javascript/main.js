// Shows every algorithm with one example. Change the examples as you like.

import { bestPlanItems, bestPlanValue, editDistance } from './algorithms/dynamic.js';
import { fewestHops, orderByDependency, reachable } from './algorithms/graphs.js';
import { bracketsMatch, busiestWindow, pairWithSum } from './algorithms/patterns.js';
import { Graph, Shelf } from './algorithms/probe.js';
import { binarySearch, firstOfEquals, smallestPool } from './algorithms/searching.js';
import { insertionSort, mergeSort } from './algorithms/sorting.js';

const LINES = new Graph({ Park: ['Mill'], Mill: ['Park', 'Quay'], Quay: ['Mill'], Isle: [] });
const NEEDS = new Graph({ trees: ['stacks'], stacks: ['arrays'], arrays: [] });
const TOPICS = [
  { name: 'loops', hours: 3, value: 4 },
  { name: 'trees', hours: 5, value: 7 },
  { name: 'graphs', hours: 6, value: 10 },
];

const smaller = (a, b) => a < b;
const same = (a, b) => a === b;

function sortedInPlace(items) {
  insertionSort(items, smaller);
  return items;
}

const EXAMPLES = {
  'insertionSort 3, 1, 2': () => sortedInPlace([3, 1, 2]),
  'mergeSort 3, 1, 2': () => mergeSort([3, 1, 2], smaller),
  'binarySearch for 30 in 10, 20, 30': () => binarySearch(new Shelf([10, 20, 30]), 30),
  'firstOfEquals for 2 in 1, 2, 2, 2': () => firstOfEquals(new Shelf([1, 2, 2, 2]), 2),
  'smallestPool of at most 10, 4 are enough': () => smallestPool(10, (size) => size >= 4),
  'fewestHops from Park to Quay': () => fewestHops(LINES, 'Park', 'Quay'),
  'reachable from Park': () => reachable(LINES, 'Park'),
  orderByDependency: () => orderByDependency(NEEDS),
  'bestPlanValue in 9 hours': () => bestPlanValue(TOPICS, 9),
  'bestPlanItems in 9 hours': () => bestPlanItems(TOPICS, 9),
  'editDistance of boat and coats': () => editDistance('boat', 'coats', same),
  'pairWithSum 9 in 4, 7, 2': () => pairWithSum(new Shelf([4, 7, 2]), 9),
  'busiestWindow of 60 in 0, 10, 20, 65': () => busiestWindow(new Shelf([0, 10, 20, 65]), 60),
  'bracketsMatch in ([)]': () => bracketsMatch('([)]'),
};

function answerOf(example) {
  try {
    return JSON.stringify(example());
  } catch (error) {
    // One algorithm that goes wrong must not hide the others.
    return /^task \d$/.test(error.message)
      ? `${error.message} is not written yet`
      : `stopped with ${error.name}: ${error.message}`;
  }
}

for (const [name, example] of Object.entries(EXAMPLES)) {
  console.log(`${name}: ${answerOf(example)}`);
}
