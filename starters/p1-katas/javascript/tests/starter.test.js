import assert from 'node:assert/strict';
import { test } from 'node:test';

import { requireNotNegative } from '../katas/guards.js';

test('starter is wired up', () => {
  const majorVersion = Number(process.versions.node.split('.')[0]);
  assert.ok(majorVersion >= 20, 'install Node.js 20 or newer');
  requireNotNegative(0);
});
