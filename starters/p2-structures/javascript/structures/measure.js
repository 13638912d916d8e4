// Ready for you: counts the steps of your structures for three sizes.

import { DynamicArray } from './array.js';
import { HashTable } from './hashTable.js';
import { LinkedList } from './linkedList.js';
import { hashText, probe } from './probe.js';
import { Queue } from './queue.js';
import { SearchTree } from './tree.js';

export const SIZES = [15, 63, 255];

function stepsOf(action) {
  probe.start();
  action();
  return probe.steps;
}

/** The numbers 0 to size - 1. */
export function upTo(size) {
  return Array.from({ length: size }, (_, index) => index);
}

/** 1 to size: the middle first, then the middle of each half, and so on: no side gets longer. */
export function mixedOrder(size) {
  const order = [];
  for (let gap = (size + 1) / 2; gap >= 1; gap /= 2) {
    for (let number = gap; number <= size; number += 2 * gap) {
      order.push(number);
    }
  }
  return order;
}

function filledArray(size) {
  const array = new DynamicArray();
  upTo(size).forEach((value) => array.append(value));
  return array;
}

function arrayRead(size) {
  const array = filledArray(size);
  return stepsOf(() => array.get(size - 1));
}

function arrayAppend(size) {
  return stepsOf(() => filledArray(size)) / size;
}

function arrayInsertFront(size) {
  const array = filledArray(size);
  return stepsOf(() => array.insertAt(0, size));
}

function arrayInsertAllFront(size) {
  const array = new DynamicArray();
  return stepsOf(() => upTo(size).forEach((value) => array.insertAt(0, value)));
}

function filledList(size) {
  const items = new LinkedList();
  upTo(size).forEach((value) => items.insert(0, value));
  return items;
}

function listInsertFront(size) {
  const items = filledList(size);
  return stepsOf(() => items.insert(0, size));
}

function listMiddle(size) {
  const items = filledList(size);
  return stepsOf(() => items.middle());
}

function queueDequeue(size) {
  const queue = new Queue();
  upTo(size).forEach((value) => queue.enqueue(value));
  return stepsOf(() => queue.dequeue());
}

function tableGet(size, hashKey = hashText) {
  const table = new HashTable(hashKey);
  const keys = upTo(size).map((number) => `key ${number}`);
  keys.forEach((key) => table.put(key, 1));
  return stepsOf(() => keys.forEach((key) => table.get(key))) / size;
}

function filledTree(values) {
  const tree = new SearchTree();
  values.forEach((value) => tree.insert(value));
  return tree;
}

function treeFind(values) {
  const tree = filledTree(values);
  return stepsOf(() => tree.contains(values.length));
}

const sorted = (size) => upTo(size).map((index) => index + 1);

export const MEASUREMENTS = {
  'array: read one item': arrayRead,
  'array: append one item, on average': arrayAppend,
  'array: insert one item at the front': arrayInsertFront,
  'array: insert n items at the front': arrayInsertAllFront,
  'linked list: insert one item at the front': listInsertFront,
  'linked list: find the middle': listMiddle,
  'queue: take out the oldest item': queueDequeue,
  'hash table: get one key, on average': (size) => tableGet(size),
  'hash table: get one key, all in one bucket': (size) => tableGet(size, () => 0),
  'search tree: find, values came in mixed order': (size) => treeFind(mixedOrder(size)),
  'search tree: find, values came sorted': (size) => treeFind(sorted(size)),
  'search tree: insert n items in mixed order': (size) =>
    stepsOf(() => filledTree(mixedOrder(size))),
};
