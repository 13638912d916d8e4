import assert from 'node:assert/strict';
import { test } from 'node:test';

import { discountPipeline } from '../katas/kata_08.js';

test('discount pipeline order matters', () => {
  assert.equal(discountPipeline(10000, 10, 500, 'percent'), 8500);
  assert.equal(discountPipeline(10000, 10, 500, 'coupon'), 8550);
  assert.equal(discountPipeline(1099, 10, 100, 'percent'), 889);
  assert.equal(discountPipeline(1099, 10, 100, 'coupon'), 899);
});

test('discount pipeline defaults', () => {
  assert.equal(discountPipeline(10000, 10, 500, 'percent'), 8500);
  assert.equal(discountPipeline(10000, 10, 500), 8500);
  assert.equal(discountPipeline(10000, 10), 9000);
  assert.equal(discountPipeline(10000), 10000);
});
