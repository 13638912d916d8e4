import assert from 'node:assert/strict';
import { test } from 'node:test';

import { mixedOrder, upTo } from '../structures/measure.js';
import { probe } from '../structures/probe.js';
import { SearchTree } from '../structures/tree.js';

function treeOf(values) {
  probe.start();
  const tree = new SearchTree();
  values.forEach((value) => tree.insert(value));
  return tree;
}

test('tree inserts and finds', () => {
  const tree = treeOf(mixedOrder(127));
  const found = [64, 1, 90, 127, 0, 128].map((number) => tree.contains(number));
  assert.deepEqual(found, [true, true, true, true, false, false]);
  assert.equal(new SearchTree().contains(1), false);
  probe.start();
  assert.equal(tree.contains(127), true);
  assert.ok(probe.steps >= 6, 'Keep the values in TreeNodes: they count.');
  assert.ok(probe.steps <= 28, `${probe.steps} steps: go down one way only.`);
});

test('tree lists in order', () => {
  for (const values of [[], [7], [5, 2, 8, 1, 9, 2, 5], upTo(20), upTo(20).reverse()]) {
    const tree = treeOf(values);
    const sorted = [...new Set(values)].sort((a, b) => a - b);
    assert.deepEqual(tree.inOrder(), sorted);
    assert.deepEqual(tree.inOrderWithStack(), sorted);
  }
});

test('tree height shows sorted input', () => {
  assert.deepEqual([treeOf([]).height(), treeOf([7]).height()], [0, 1]);
  assert.equal(treeOf(mixedOrder(127)).height(), 7);
  assert.equal(treeOf(upTo(127)).height(), 127);
  assert.equal(treeOf([50, 10, 40, 20, 30, 60]).height(), 5);
});
