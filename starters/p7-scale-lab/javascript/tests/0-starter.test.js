import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FakeClock } from '../scale/fakeClock.js';
import { hashOf } from '../scale/hashing.js';
import { message } from '../scale/messages.js';
import { Network } from '../scale/network.js';

test('starter is wired up', () => {
  const majorVersion = Number(process.versions.node.split('.')[0]);
  assert.ok(majorVersion >= 20, 'install Node.js 20 or newer');
  assert.equal(hashOf('tea'), 3_908_727_473);
  const clock = new FakeClock();
  const network = new Network(clock);
  const answers = [];
  network.serve('echo', (received) => received);
  network.send('echo', message('hello'), (answer) => answers.push(answer));
  clock.advance(10);
  assert.deepEqual(answers, [message('hello')]);
});

test('fake clock moves only when told', () => {
  const clock = new FakeClock();
  const seen = [];
  clock.after(20, () => seen.push(`late ${clock.now}`));
  clock.after(10, () => clock.after(10, () => seen.push(`later ${clock.now}`)));
  clock.after(10, () => seen.push(`early ${clock.now}`));
  assert.deepEqual([clock.now, seen], [0, []]);
  clock.advance(19);
  assert.deepEqual([clock.now, seen], [19, ['early 10']]);
  clock.advance(81);
  assert.deepEqual([clock.now, seen], [100, ['early 10', 'late 20', 'later 20']]);
});
