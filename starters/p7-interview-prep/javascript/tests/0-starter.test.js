import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Node, Shelf } from '../problems/given.js';

test('starter is wired up', () => {
  const majorVersion = Number(process.versions.node.split('.')[0]);
  assert.ok(majorVersion >= 20, 'install Node.js 20 or newer');
  const shelf = new Shelf(['tea', 'milk']);
  assert.deepEqual([shelf.get(1), shelf.length, shelf.looks], ['milk', 2, 1]);
  const node = new Node(1, new Node(2));
  assert.deepEqual([node.next.value, node.looks], [2, 1]);
});
