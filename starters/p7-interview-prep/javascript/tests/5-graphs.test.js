import assert from 'node:assert/strict';
import { test } from 'node:test';

import { buildOrder } from '../problems/buildOrder.js';
import { fewestTransfers } from '../problems/fewestTransfers.js';

const LINES = {
  Red: ['Abbey', 'Bank', 'Castle', 'Dock'],
  Blue: ['Castle', 'Elm', 'Fort'],
  Green: ['Fort', 'Gate'],
  // Fewer stations, but one more change than over Castle.
  Hill: ['Abbey', 'Ivy'],
  Iron: ['Ivy', 'Joy'],
  Jade: ['Joy', 'Fort'],
  Island: ['Kay', 'Lee'],
};
const NEEDS = {
  app: ['web', 'store'],
  web: ['http', 'log'],
  store: ['log', 'disk'],
  http: ['log'],
  log: [],
  disk: [],
};

test('fewest transfers', () => {
  for (const [goal, expected] of [
    ['Abbey', 0],
    ['Dock', 0],
    ['Elm', 1],
    ['Fort', 1],
    ['Gate', 2],
    ['Joy', 1],
    ['Kay', -1],
  ]) {
    assert.equal(fewestTransfers(LINES, 'Abbey', goal), expected, goal);
  }
  assert.equal(fewestTransfers(LINES, 'Gate', 'Abbey'), 2, 'Trains run both ways.');
  assert.equal(fewestTransfers(LINES, 'Lee', 'Kay'), 0);
});

test('build order or cycle', () => {
  for (const needs of [NEEDS, { a: [] }, { b: ['a'], a: [] }, {}]) {
    const order = buildOrder(needs);
    assert.deepEqual([...order].sort(), Object.keys(needs).sort());
    for (const [name, neededNames] of Object.entries(needs)) {
      for (const needed of neededNames) {
        assert.ok(order.indexOf(needed) < order.indexOf(name), `${name} needs ${needed}`);
      }
    }
  }
  for (const more of [{ log: ['app'] }, { log: ['log'] }, { x: ['y'], y: ['x'] }]) {
    assert.deepEqual(buildOrder({ ...NEEDS, ...more }), [], JSON.stringify(more));
  }
});
