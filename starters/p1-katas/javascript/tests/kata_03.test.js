import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ticketPrice } from '../katas/kata_03.js';

test('ticket price age bands', () => {
  assert.equal(ticketPrice(5), 500);
  assert.equal(ticketPrice(30), 900);
  assert.equal(ticketPrice(80), 600);
});

test('ticket price boundaries', () => {
  assert.equal(ticketPrice(11), 500);
  assert.equal(ticketPrice(12), 900);
  assert.equal(ticketPrice(64), 900);
  assert.equal(ticketPrice(65), 600);
});
