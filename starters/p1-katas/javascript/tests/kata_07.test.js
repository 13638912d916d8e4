import assert from 'node:assert/strict';
import { test } from 'node:test';

import { temperatureReport } from '../katas/kata_07.js';

test('temperature report converts', () => {
  assert.equal(temperatureReport(100, 100, 100), 'average 212.0\ncoldest 212.0\nwarmest 212.0\n');
  assert.equal(temperatureReport(37, 37, 37), 'average 98.6\ncoldest 98.6\nwarmest 98.6\n');
});

test('temperature report average and extremes', () => {
  assert.equal(temperatureReport(10, 20, 15), 'average 59.0\ncoldest 50.0\nwarmest 68.0\n');
  assert.equal(temperatureReport(0, -10, -5), 'average 23.0\ncoldest 14.0\nwarmest 32.0\n');
});
