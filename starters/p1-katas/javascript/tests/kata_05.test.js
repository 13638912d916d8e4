import assert from 'node:assert/strict';
import { test } from 'node:test';

import { countdownBoard } from '../katas/kata_05.js';

test('countdown board lines', () => {
  assert.equal(countdownBoard(5, 1), '5\n4\n3\n2\n1\nLift-off!\n');
  assert.equal(countdownBoard(1, 1), '1\nLift-off!\n');
  assert.equal(countdownBoard(0, 1), 'Lift-off!\n');
});

test('countdown board custom step', () => {
  assert.equal(countdownBoard(10, 4), '10\n6\n2\nLift-off!\n');
  assert.equal(countdownBoard(9, 3), '9\n6\n3\nLift-off!\n');
});
