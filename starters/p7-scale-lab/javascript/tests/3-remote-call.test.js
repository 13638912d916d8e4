import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { FakeClock } from '../scale/fakeClock.js';
import { message } from '../scale/messages.js';
import { Network } from '../scale/network.js';
import { RemoteCall } from '../scale/remoteCall.js';

let clock;
let network;
let remoteCall;
let outcomes;

beforeEach(() => {
  clock = new FakeClock();
  network = new Network(clock);
  network.serve('prices', ({ key }) => message('price', key, '12'));
  remoteCall = new RemoteCall(clock, network, 'prices', 100, 3, 1000);
  outcomes = [];
});

function call() {
  remoteCall.call(message('price', 'book'), ({ answer, problem }) => {
    outcomes.push(problem || answer.value);
  });
}

/** The outcome of one call, after long enough for a timeout. */
function callAndWait() {
  call();
  clock.advance(100);
  return outcomes.at(-1);
}

test('call gives up after timeout', () => {
  call();
  clock.advance(10);
  assert.deepEqual(outcomes, ['12']);
  clock.advance(500);
  assert.deepEqual(outcomes, ['12'], 'An answered call must not time out later.');
  network.setDelay('prices', 60);
  call();
  clock.advance(99);
  assert.deepEqual(outcomes, ['12'], 'It is too early to give up.');
  clock.advance(1);
  assert.deepEqual(outcomes, ['12', 'timeout']);
  clock.advance(500);
  assert.deepEqual(outcomes, ['12', 'timeout'], 'The late answer comes too late.');
  network.cut('prices');
  call();
  clock.advance(500);
  assert.deepEqual(outcomes, ['12', 'timeout', 'timeout']);
});

test('circuit opens and recovers', () => {
  for (const [change, expected] of [
    ['cut', 'timeout'],
    ['cut', 'timeout'],
    ['mend', '12'],
    // Failures count in a row only.
    ['cut', 'timeout'],
    ['cut', 'timeout'],
    ['cut', 'timeout'],
  ]) {
    network[change]('prices');
    assert.equal(callAndWait(), expected);
  }
  assert.equal(network.sent, 6);
  call();
  assert.equal(outcomes.at(-1), 'circuit open', 'Refuse at once.');
  clock.advance(999);
  call();
  assert.equal(outcomes.at(-1), 'circuit open');
  assert.equal(network.sent, 6, 'An open circuit sends nothing.');
  clock.advance(1);
  call();
  call();
  assert.equal(network.sent, 7, 'One call may try, the others wait for it.');
  assert.equal(outcomes.at(-1), 'circuit open');
  clock.advance(100);
  assert.equal(outcomes.at(-1), 'timeout');
  network.mend('prices');
  assert.equal(callAndWait(), 'circuit open', 'The trial failed: rest again.');
  clock.advance(900);
  assert.deepEqual([callAndWait(), callAndWait()], ['12', '12']);
  assert.equal(network.sent, 9);
});
