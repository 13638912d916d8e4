import assert from 'node:assert/strict';
import { test } from 'node:test';

import { receiptLine } from '../katas/kata_02.js';

test('receipt line rounds to cents', () => {
  assert.equal(receiptLine('Apples', 0.35, 2.99), 'Apples          1.05');
  assert.equal(receiptLine('Apples', 0.75, 2.99), 'Apples          2.24');
  assert.equal(receiptLine('Apples', 0.1, 3), 'Apples          0.30');
});

test('receipt line pads columns', () => {
  assert.equal(receiptLine('Tea', 1, 42.5), 'Tea            42.50');
  assert.equal(receiptLine('Strawberries', 2, 4), 'Strawberries    8.00');
  assert.equal(receiptLine('Gold', 1, 64250.25), 'Gold        64250.25');
});
