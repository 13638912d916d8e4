import assert from 'node:assert/strict';
import { isInstalled } from '../../support/lock.mjs';

const wanted = {
  packages: {
    '': {},
    'node_modules/mocha': { version: '11.8.0' },
    'node_modules/@esbuild/win32-x64': { version: '0.28.2', optional: true },
  },
};

suite('lock', () => {
  test('are installed when every version is the locked one', () => {
    assert.equal(isInstalled(wanted, wanted), true);
  });

  test('are installed without the optional ones of other systems', () => {
    const packages = { 'node_modules/mocha': { version: '11.8.0' } };
    assert.equal(isInstalled(wanted, { packages }), true);
  });

  test('are not installed when node_modules is missing', () => {
    assert.equal(isInstalled(wanted, undefined), false);
  });

  test('are not installed when one is missing or has another version', () => {
    const packages = { 'node_modules/mocha': { version: '11.7.0' } };
    assert.equal(isInstalled(wanted, { packages: {} }), false);
    assert.equal(isInstalled(wanted, { packages }), false);
  });
});
