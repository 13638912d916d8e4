import assert from 'node:assert/strict';
import { test } from 'node:test';

import { upTo } from '../structures/measure.js';
import { probe } from '../structures/probe.js';
import { Queue } from '../structures/queue.js';
import { Stack } from '../structures/stack.js';

test('stack is last in first out', () => {
  const stack = new Stack();
  [1, 2, 3].forEach((value) => stack.push(value));
  assert.deepEqual([stack.peek(), stack.pop(), stack.length], [3, 3, 2]);
  stack.push(4);
  assert.deepEqual([stack.pop(), stack.pop(), stack.pop(), stack.length], [4, 2, 1, 0]);
  assert.throws(() => stack.pop(), RangeError);
  assert.throws(() => stack.peek(), RangeError);
});

test('queue is first in first out', () => {
  const queue = new Queue();
  [0, 1, 2, 3].forEach((value) => queue.enqueue(value));
  assert.deepEqual([queue.dequeue(), queue.dequeue(), queue.dequeue()], [0, 1, 2]);
  [4, 5, 6, 7, 8, 9, 10].forEach((value) => queue.enqueue(value));
  assert.equal(queue.length, 8);
  assert.deepEqual(
    upTo(8).map(() => queue.dequeue()),
    [3, 4, 5, 6, 7, 8, 9, 10],
  );
  assert.throws(() => queue.dequeue(), RangeError);
});

test('queue never shifts everything', () => {
  probe.start();
  const queue = new Queue();
  upTo(1000).forEach((value) => queue.enqueue(value));
  const taken = upTo(1000).map((value) => {
    const oldest = queue.dequeue();
    queue.enqueue(1000 + value);
    return oldest;
  });
  assert.deepEqual(taken, upTo(1000));
  assert.ok(probe.steps >= 2000, 'Keep the values in the Cells: they count.');
  assert.ok(probe.steps <= 12_000, `${probe.steps} steps for 3000 operations are too many.`);
});
