// The five workloads of choices.md, each with the structures that could do it.

import { DynamicArray } from '../structures/array.js';
import { HashTable } from '../structures/hashTable.js';
import { LinkedList } from '../structures/linkedList.js';
import { upTo } from '../structures/measure.js';
import { Queue } from '../structures/queue.js';
import { Stack } from '../structures/stack.js';
import { SearchTree } from '../structures/tree.js';

const SIZE = 1000;
const SHUFFLED = upTo(SIZE).map((number) => (number * 367) % SIZE);
const ASKED = upTo(5 * SIZE).map((number) => (number * 613) % (2 * SIZE));

const stack = {
  make: () => new Stack(),
  first: (s, value) => s.push(value),
  second: (s) => s.pop(),
};
const queue = {
  make: () => new Queue(),
  first: (q, value) => q.enqueue(value),
  second: (q) => q.dequeue(),
};
const makeArray = () => new DynamicArray();
const append = (array, value) => array.append(value);

const undo = (structure, add, take) => {
  upTo(SIZE).forEach((value) => add(structure, value));
  return upTo(500).map(() => take(structure));
};

const printJobs = (structure, add, take) => {
  upTo(SIZE).forEach((value) => add(structure, value));
  return upTo(SIZE).map(() => take(structure));
};

const usedTickets = (structure, add, has) => {
  SHUFFLED.forEach((ticket) => add(structure, ticket));
  return ASKED.map((ticket) => has(structure, ticket));
};

const readings = (structure, add, read) => {
  SHUFFLED.forEach((reading) => add(structure, reading));
  return ASKED.map((position) => read(structure, position % SIZE));
};

const timetable = (structure, add, show) => {
  SHUFFLED.forEach((departure) => add(structure, departure));
  return show(structure);
};

function takeHead(items) {
  const { value } = items.head;
  items.remove(value);
  return value;
}

function valuesOf(array) {
  return upTo(array.length).map((index) => array.get(index));
}

function arrayHas(array, wanted) {
  return upTo(array.length).some((index) => array.get(index) === wanted);
}

function insertSorted(array, value) {
  let index = array.length;
  while (index > 0 && array.get(index - 1) > value) {
    index -= 1;
  }
  array.insertAt(index, value);
}

export const WORKLOADS = [
  {
    name: 'Undo',
    run: undo,
    budget: 15_000,
    expected: upTo(500).map((number) => 999 - number),
    candidates: {
      stack,
      queue,
      array: {
        make: makeArray,
        first: append,
        second: (array) => array.removeAt(array.length - 1),
      },
      'linked list': {
        make: () => new LinkedList(),
        first: (items, value) => items.insert(0, value),
        second: takeHead,
      },
    },
  },
  {
    name: 'Print jobs',
    run: printJobs,
    budget: 15_000,
    expected: upTo(SIZE),
    candidates: {
      stack,
      queue,
      array: { make: makeArray, first: append, second: (array) => array.removeAt(0) },
    },
  },
  {
    name: 'Used tickets',
    run: usedTickets,
    budget: 45_000,
    expected: ASKED.map((ticket) => ticket < SIZE),
    candidates: {
      array: { make: makeArray, first: append, second: arrayHas },
      'search tree': {
        make: () => new SearchTree(),
        first: (tree, ticket) => tree.insert(ticket),
        second: (tree, ticket) => tree.contains(ticket),
      },
      'hash table': {
        make: () => new HashTable(),
        first: (table, ticket) => table.put(String(ticket), 1),
        second: (table, ticket) => table.get(String(ticket)) !== null,
      },
    },
  },
  {
    name: 'Readings',
    run: readings,
    budget: 15_000,
    expected: ASKED.map((position) => SHUFFLED[position % SIZE]),
    candidates: {
      array: { make: makeArray, first: append, second: (array, index) => array.get(index) },
      'hash table': {
        make: () => new HashTable(),
        first: (table, value) => table.put(String(table.length), value),
        second: (table, index) => table.get(String(index)),
      },
    },
  },
  {
    name: 'Timetable',
    run: timetable,
    budget: 80_000,
    expected: upTo(SIZE),
    candidates: {
      array: { make: makeArray, first: insertSorted, second: valuesOf },
      'search tree': {
        make: () => new SearchTree(),
        first: (tree, value) => tree.insert(value),
        second: (tree) => tree.inOrder(),
      },
    },
  },
];
