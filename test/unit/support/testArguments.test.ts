import assert from 'node:assert/strict';
import { readTestArguments, tierNames } from '../../support/testArguments.mjs';

suite('testArguments', () => {
  test('runs every tier when none is named', () => {
    assert.deepEqual(readTestArguments([]), {
      tiers: tierNames,
      grep: undefined,
      env: {},
    });
  });

  test('runs the named tiers in their usual order', () => {
    assert.deepEqual(readTestArguments(['host', 'unit']).tiers, ['unit', 'host']);
  });

  test('reads --grep with its text beside it or after an equals sign', () => {
    const expected = { tiers: ['unit'], grep: 'keeps = progress', env: {} };
    assert.deepEqual(readTestArguments(['unit', '--grep', 'keeps = progress']), expected);
    assert.deepEqual(readTestArguments(['--grep=keeps = progress', 'unit']), expected);
    assert.deepEqual(readTestArguments(['-g', 'keeps = progress', 'unit']), expected);
  });

  test('runs what fetches debuggers only when it is named', () => {
    assert.ok(!readTestArguments([]).tiers.includes('debug'));
    assert.deepEqual(readTestArguments(['debug']).tiers, ['debug']);
  });

  test('refuses --grep without a text', () => {
    assert.throws(() => readTestArguments(['unit', '--grep']), /--grep/);
  });

  test('hands on how thoroughly starters are proven', () => {
    const { env } = readTestArguments(['starters', '--all-states', '--no-cache']);
    assert.deepEqual(env, { BACKEND_ROADMAP_ALL_STATES: '1', BACKEND_ROADMAP_NO_CACHE: '1' });
  });

  test('names the tiers when one is unknown', () => {
    assert.throws(() => readTestArguments(['units']), /'units' is no tier.*\[unit\]/);
  });
});
