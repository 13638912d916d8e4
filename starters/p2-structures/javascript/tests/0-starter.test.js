import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Cells, Node, probe } from '../structures/probe.js';

test('starter is wired up', () => {
  const majorVersion = Number(process.versions.node.split('.')[0]);
  assert.ok(majorVersion >= 20, 'install Node.js 20 or newer');
});

test('probe counts steps', () => {
  probe.start();
  const cells = new Cells(2);
  cells.set(0, 'a');
  assert.equal(cells.get(0), 'a');
  const node = new Node(1);
  node.next = new Node(2);
  assert.equal(node.next.value, 2);
  assert.equal(probe.steps, 4);
});
