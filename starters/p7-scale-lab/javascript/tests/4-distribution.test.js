import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FakeClock } from '../scale/fakeClock.js';
import { Network } from '../scale/network.js';
import { ReplicaNode } from '../scale/replicaNode.js';
import { Replicas } from '../scale/replicas.js';
import { Ring } from '../scale/ring.js';

const KEYS = Array.from({ length: 1000 }, (_, number) => `link-${number}`);

function ringOf(...nodes) {
  const ring = new Ring(100);
  nodes.forEach((node) => ring.add(node));
  return ring;
}

test('few keys move when a node joins', () => {
  const ring = ringOf('north', 'east', 'south', 'west');
  const before = KEYS.map((key) => ring.nodeFor(key));
  assert.equal(new Set(before).size, 4);
  for (const node of new Set(before)) {
    const count = before.filter((other) => other === node).length;
    assert.ok(count > 150, `Every node takes its share: ${node} has ${count} of 1000.`);
  }
  const otherOrder = ringOf('west', 'south', 'east', 'north');
  assert.deepEqual(
    KEYS.map((key) => otherOrder.nodeFor(key)),
    before,
  );
  ring.add('centre');
  const moved = KEYS.filter((key, index) => ring.nodeFor(key) !== before[index]);
  assert.deepEqual([...new Set(moved.map((key) => ring.nodeFor(key)))], ['centre']);
  assert.ok(moved.length > 120 && moved.length < 300, `${moved.length} of 1000 keys moved`);
});

test('majority read sees the latest write', () => {
  const clock = new FakeClock();
  const network = new Network(clock);
  const outcomes = [];
  for (const address of ['a', 'b', 'c']) {
    network.serve(address, new ReplicaNode().handle);
  }
  const replicas = new Replicas(clock, network, ['a', 'b', 'c'], 100);

  const noteWrite = ({ problem }) => outcomes.push(problem || 'written');
  const noteRead = ({ answer, problem }) => outcomes.push(problem || answer.value);
  const readAfter = (milliseconds) => {
    replicas.read('tea', noteRead);
    clock.advance(milliseconds);
    return outcomes.at(-1);
  };

  replicas.write('tea', '3', noteWrite);
  assert.deepEqual(outcomes, [], 'Nobody has answered yet.');
  clock.advance(10);
  assert.equal(readAfter(10), '3');
  assert.deepEqual(outcomes, ['written', '3']);
  network.cut('c');
  replicas.write('tea', '4', noteWrite);
  clock.advance(10);
  assert.equal(outcomes.at(-1), 'written', 'Two of three are enough.');
  network.mend('c');
  // The old value of c comes first, the new one of b later.
  network.cut('a');
  network.setDelay('b', 20);
  assert.equal(readAfter(50), '4');
  network.mend('a');
  network.setDelay('c', 400);
  assert.equal(readAfter(40), '4', 'The slowest one is not waited for.');
  network.cut('a');
  network.cut('b');
  const before = [...outcomes];
  replicas.write('tea', '5', noteWrite);
  replicas.read('tea', noteRead);
  clock.advance(99);
  assert.deepEqual(outcomes, before);
  clock.advance(1);
  assert.deepEqual(outcomes, [...before, 'no majority', 'no majority']);
  clock.advance(2000);
  assert.equal(outcomes.length, before.length + 2, 'Each call has one outcome.');
});
