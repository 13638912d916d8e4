import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Probe, Shelf } from '../algorithms/probe.js';

test('starter is wired up', () => {
  const majorVersion = Number(process.versions.node.split('.')[0]);
  assert.ok(majorVersion >= 20, 'install Node.js 20 or newer');
  const shelf = new Shelf([5, 6]);
  assert.deepEqual([shelf.get(1), shelf.length, shelf.looks], [6, 2, 1]);
  const larger = new Probe(Math.max);
  assert.deepEqual([larger.ask(1, 2), larger.looks], [2, 1]);
});
