import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { FakeClock } from '../scale/fakeClock.js';
import { job } from '../scale/messages.js';
import { Worker } from '../scale/worker.js';

let clock;
let worker;
let attempts;
let done;
let failuresLeft;

beforeEach(() => {
  clock = new FakeClock();
  worker = new Worker(clock, handle, 3, 1000);
  attempts = [];
  done = [];
  failuresLeft = {};
});

function handle({ id, text }) {
  attempts.push(id);
  if ((failuresLeft[id] ?? 0) > 0) {
    failuresLeft[id] -= 1;
    throw new Error('the mail server does not answer');
  }
  done.push(text);
}

function accept(...texts) {
  texts.forEach((text, index) => worker.accept(job(index + 1, text)));
}

function workAfter(milliseconds) {
  clock.advance(milliseconds);
  worker.work();
}

test('worker processes each job', () => {
  accept('welcome', 'invoice', 'reminder');
  assert.deepEqual(done, [], 'Taking a job must not do it.');
  worker.work();
  assert.deepEqual(done, ['welcome', 'invoice', 'reminder']);
  worker.accept(job(4, 'thanks'));
  workAfter(5000);
  assert.deepEqual(done, ['welcome', 'invoice', 'reminder', 'thanks']);
  assert.deepEqual([attempts, worker.parked], [[1, 2, 3, 4], []]);
});

test('failed job is retried then parked', () => {
  failuresLeft = { 1: 2, 2: 99 };
  accept('welcome', 'invoice', 'reminder');
  worker.work();
  assert.deepEqual([attempts, done], [[1, 2, 3], ['reminder']]);
  workAfter(999);
  assert.deepEqual(attempts, [1, 2, 3], 'A failed job waits before it is tried again.');
  workAfter(1);
  assert.deepEqual([attempts, worker.parked], [[1, 2, 3, 1, 2], []]);
  workAfter(1000);
  assert.deepEqual(done, ['reminder', 'welcome']);
  assert.deepEqual(worker.parked, [job(2, 'invoice')]);
  workAfter(9000);
  assert.deepEqual(attempts, [1, 2, 3, 1, 2, 1, 2], 'A parked job is not tried again.');
});

test('duplicate delivery has one effect', () => {
  accept('welcome');
  accept('welcome');
  worker.work();
  accept('welcome', 'welcome');
  worker.work();
  assert.deepEqual(
    [attempts, done],
    [
      [1, 2],
      ['welcome', 'welcome'],
    ],
  );
  failuresLeft = { 3: 1 };
  worker.accept(job(3, 'invoice'));
  worker.work();
  worker.accept(job(3, 'invoice'));
  worker.work();
  assert.deepEqual(attempts, [1, 2, 3], 'It is waiting for its second attempt.');
  workAfter(1000);
  assert.deepEqual(attempts, [1, 2, 3, 3]);
  assert.deepEqual(done, ['welcome', 'welcome', 'invoice']);
});
