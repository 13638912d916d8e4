import assert from 'node:assert/strict';
import { test } from 'node:test';

import { LinkedList } from '../structures/linkedList.js';
import { upTo } from '../structures/measure.js';
import { probe } from '../structures/probe.js';

function listOf(...values) {
  probe.start(10_000);
  const items = new LinkedList();
  values.forEach((value, index) => items.insert(index, value));
  return items;
}

function nodesOf(items) {
  const nodes = [];
  for (let node = items.head; node !== null; node = node.next) {
    nodes.push(node);
  }
  return nodes;
}

function valuesOf(items) {
  return nodesOf(items).map((node) => node.value);
}

/** A list whose last node leads back to the node with the given index. */
function ringOf(size, backTo) {
  const items = listOf(...upTo(size));
  const nodes = nodesOf(items);
  nodes.at(-1).next = nodes[backTo];
  return items;
}

test('list inserts and removes', () => {
  const items = listOf(10, 20, 30);
  items.insert(0, 5);
  items.insert(2, 15);
  assert.deepEqual(valuesOf(items), [5, 10, 15, 20, 30]);
  const removed = [5, 15, 30, 99].map((value) => items.remove(value));
  assert.deepEqual(removed, [true, true, true, false]);
  assert.deepEqual(valuesOf(items), [10, 20]);
  items.insert(2, 40);
  assert.deepEqual(valuesOf(items), [10, 20, 40]);
});

test('list reverses in place', () => {
  for (const values of [[], [1], [1, 2], [1, 2, 3, 4]]) {
    const items = listOf(...values);
    const before = nodesOf(items).reverse();
    items.reverse();
    assert.deepEqual(valuesOf(items), [...values].reverse());
    const isSameNode = nodesOf(items).map((node, index) => node === before[index]);
    assert.ok(!isSameNode.includes(false), 'Turn the links, keep the nodes.');
  }
});

test('list finds middle and cycle', () => {
  assert.deepEqual([listOf(1).middle(), listOf(1, 2, 3).middle()], [1, 2]);
  assert.deepEqual([listOf(1, 2).middle(), listOf(1, 2, 3, 4).middle()], [2, 3]);
  for (const items of [listOf(), listOf(1), listOf(1, 2), listOf(1, 1, 1)]) {
    assert.equal(items.hasCycle(), false);
  }
  for (const [size, backTo] of [
    [1, 0],
    [2, 0],
    [3, 2],
    [5, 1],
    [6, 3],
  ]) {
    assert.equal(ringOf(size, backTo).hasCycle(), true);
  }
});
