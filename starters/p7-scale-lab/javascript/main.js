// Shows every part with one example. Change the examples as you like.

import { Cache } from './scale/cache.js';
import { FakeClock } from './scale/fakeClock.js';
import { job, message } from './scale/messages.js';
import { Network } from './scale/network.js';
import { RemoteCall } from './scale/remoteCall.js';
import { ReplicaNode } from './scale/replicaNode.js';
import { Replicas } from './scale/replicas.js';
import { Ring } from './scale/ring.js';
import { Store } from './scale/store.js';
import { Worker } from './scale/worker.js';

function cacheExample() {
  const clock = new FakeClock();
  const store = new Store(clock);
  store.rows.set('tea', '3');
  const cache = new Cache(clock, store, 1000);
  for (let question = 0; question < 5; question += 1) {
    cache.get('tea', () => {});
    clock.advance(100);
  }
  return `5 questions, ${store.reads} of them to the store`;
}

function workerExample() {
  const done = [];
  const worker = new Worker(new FakeClock(), ({ text }) => done.push(text), 3, 1000);
  for (const number of [0, 1, 2]) {
    worker.accept(job(number, `mail ${number}`));
  }
  worker.work();
  return done.join(', ');
}

function remoteCallExample() {
  const clock = new FakeClock();
  const network = new Network(clock);
  const problems = [];
  network.serve('prices', ({ key }) => message('price', key, '12'));
  network.cut('prices');
  const remoteCall = new RemoteCall(clock, network, 'prices', 100, 3, 1000);
  remoteCall.call(message('price', 'book'), ({ problem }) => problems.push(problem));
  clock.advance(100);
  return `nobody answers: ${problems.join(', ')}`;
}

function ringExample() {
  const ring = new Ring(100);
  for (const node of ['a', 'b', 'c']) {
    ring.add(node);
  }
  return ['tea', 'milk', 'bread'].map((key) => `${key} on ${ring.nodeFor(key)}`).join(', ');
}

function replicasExample() {
  const clock = new FakeClock();
  const network = new Network(clock);
  const values = [];
  for (const address of ['a', 'b', 'c']) {
    network.serve(address, new ReplicaNode().handle);
  }
  network.cut('c');
  const replicas = new Replicas(clock, network, ['a', 'b', 'c'], 100);
  replicas.write('tea', '3', () => {
    replicas.read('tea', ({ answer }) => values.push(answer.value));
  });
  clock.advance(100);
  return `one of three is cut off: ${values.join(', ')}`;
}

const EXAMPLES = {
  Cache: cacheExample,
  Worker: workerExample,
  RemoteCall: remoteCallExample,
  Ring: ringExample,
  Replicas: replicasExample,
};

function answerOf(example) {
  try {
    return example();
  } catch (error) {
    // One part that goes wrong must not hide the others.
    return /^task \d$/.test(error.message)
      ? `${error.message} is not written yet`
      : `stopped with ${error.name}: ${error.message}`;
  }
}

for (const [name, example] of Object.entries(EXAMPLES)) {
  console.log(`${name}: ${answerOf(example)}`);
}
