import assert from 'node:assert/strict';
import { spreadOf } from '../../bench/statistics.mjs';

suite('statistics', () => {
  test('finds median and quartiles of unsorted values', () => {
    const spread = spreadOf([9, 1, 5, 3, 7]);
    assert.deepEqual(spread, { median: 5, quarter: 3, threeQuarters: 7 });
  });

  test('takes a single value for all of them', () => {
    assert.deepEqual(spreadOf([4]), { median: 4, quarter: 4, threeQuarters: 4 });
  });
});
