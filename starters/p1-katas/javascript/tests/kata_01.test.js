import assert from 'node:assert/strict';
import { test } from 'node:test';

import { changeMachine } from '../katas/kata_01.js';

test('change machine exact amounts', () => {
  assert.equal(changeMachine(87), '50: 1, 20: 1, 5: 3, 1: 2');
  assert.equal(changeMachine(249), '50: 4, 20: 2, 5: 1, 1: 4');
  assert.equal(changeMachine(0), '50: 0, 20: 0, 5: 0, 1: 0');
});

test('change machine rejects negative', () => {
  assert.equal(changeMachine(1), '50: 0, 20: 0, 5: 0, 1: 1');
  assert.throws(() => changeMachine(-1), RangeError);
});
