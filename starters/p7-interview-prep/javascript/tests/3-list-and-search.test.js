import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Node, Shelf } from '../problems/given.js';
import { hasCycle, middle } from '../problems/middleAndCycle.js';
import { smallestCapacity } from '../problems/smallestCapacity.js';
import { looksWithin } from './support.js';

/** The nodes 1 to length; the last one may lead back to one of them. */
function chain(length, backTo) {
  const nodes = Array.from({ length }, (_, index) => new Node(index + 1));
  for (const [index, node] of nodes.entries()) {
    node.next = nodes[index + 1] ?? nodes[backTo - 1] ?? null;
  }
  return nodes[0] ?? null;
}

test('middle and cycle', () => {
  const middles = [1, 2, 3, 4, 5, 6, 7].map((length) => middle(chain(length)));
  assert.deepEqual(middles, [1, 1, 2, 2, 3, 3, 4]);
  assert.equal(middle(chain(1001)), 501);
  for (const length of [0, 1, 2, 3, 50]) {
    assert.equal(hasCycle(chain(length)), false, `${length} nodes`);
    for (let backTo = 1; backTo <= length; backTo += 1) {
      assert.equal(hasCycle(chain(length, backTo)), true, `${length} nodes, back to ${backTo}`);
    }
  }
});

test('smallest capacity', () => {
  for (const [weights, days, expected] of [
    [[3, 2, 2, 4, 1], 3, 5],
    [[3, 2, 2, 4, 1], 1, 12],
    [[3, 2, 2, 4, 1], 9, 4],
    [[1, 1, 1, 9], 2, 9],
    [[5, 5, 5, 5], 2, 10],
    [[7], 1, 7],
    [[], 3, 0],
  ]) {
    assert.equal(
      smallestCapacity(new Shelf(weights), days),
      expected,
      `${weights} in ${days} days`,
    );
  }
  const shelf = new Shelf(Array.from({ length: 100 }, (_, number) => 500 + ((number * 37) % 501)));
  assert.equal(smallestCapacity(shelf, 5), 15_282);
  looksWithin(shelf, 100, 4000);
});
