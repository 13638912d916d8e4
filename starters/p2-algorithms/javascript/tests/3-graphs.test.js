import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fewestHops, orderByDependency, reachable } from '../algorithms/graphs.js';
import { CycleError, Graph } from '../algorithms/probe.js';
import { looksWithin, upTo } from './support.js';

// The ring line Abbey - Bank - Castle - Dock - Elm, a short cut from Bank to Elm, an island.
const STATIONS = {
  Abbey: ['Bank', 'Elm'],
  Bank: ['Castle', 'Abbey', 'Elm'],
  Castle: ['Bank', 'Dock'],
  Dock: ['Castle', 'Elm', 'Fort'],
  Elm: ['Dock', 'Abbey', 'Bank'],
  Fort: ['Dock'],
  Island: [],
};
const NEEDS = {
  deploy: ['test', 'build'],
  test: ['build'],
  build: ['fetch'],
  fetch: [],
  announce: ['deploy'],
};

/** Two ways from each step to the next: more routes than anybody could walk one by one. */
function ladder(length) {
  const steps = { [`l${length}`]: [], [`r${length}`]: [] };
  for (const step of upTo(length)) {
    steps[`l${step}`] = [`l${step + 1}`, `r${step + 1}`];
    steps[`r${step}`] = [`l${step + 1}`, `r${step + 1}`];
  }
  return steps;
}

test('fewest hops between stations', () => {
  const hops = Object.keys(STATIONS).map((goal) => fewestHops(new Graph(STATIONS), 'Abbey', goal));
  assert.deepEqual(hops, [0, 1, 2, 2, 1, 3, -1]);
  assert.equal(fewestHops(new Graph(ladder(40)), 'l0', 'r40'), 40);
});

test('lists everything reachable', () => {
  const graph = new Graph(STATIONS);
  const expected = ['Abbey', 'Bank', 'Castle', 'Dock', 'Elm', 'Fort'];
  assert.deepEqual([...reachable(graph, 'Fort')].sort(), expected);
  looksWithin(graph, 6, 6);
  assert.deepEqual(reachable(new Graph(STATIONS), 'Island'), ['Island']);
  assert.equal(reachable(new Graph(ladder(40)), 'l0').length, 81);
});

test('orders tasks by dependency', () => {
  for (const needs of [NEEDS, ladder(20), {}]) {
    const order = orderByDependency(new Graph(needs));
    assert.deepEqual([...order].sort(), Object.keys(needs).sort());
    for (const [task, neededTasks] of Object.entries(needs)) {
      for (const needed of neededTasks) {
        assert.ok(order.indexOf(needed) < order.indexOf(task), `${task} needs ${needed}`);
      }
    }
  }
});

test('reports a dependency cycle', () => {
  assert.equal(orderByDependency(new Graph(NEEDS)).length, 5);
  for (const more of [{ fetch: ['deploy'] }, { fetch: ['fetch'] }, { a: ['b'], b: ['a'] }]) {
    assert.throws(() => orderByDependency(new Graph({ ...NEEDS, ...more })), CycleError);
  }
});
