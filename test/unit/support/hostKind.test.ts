import assert from 'node:assert/strict';
import { chooseHostKind } from '../../support/host/hostKind.mjs';

const linux = { platform: 'linux', arch: 'x64', requested: '' };
const mac = { platform: 'darwin', arch: 'arm64', requested: '' };

suite('hostKind', () => {
  test('is npm on Linux x64 and desktop elsewhere', () => {
    assert.equal(chooseHostKind(linux), 'npm');
    assert.equal(chooseHostKind(mac), 'desktop');
    assert.equal(chooseHostKind({ ...linux, arch: 'arm64' }), 'desktop');
  });

  test('is the requested one where it runs', () => {
    assert.equal(chooseHostKind({ ...linux, requested: 'desktop' }), 'desktop');
    assert.throws(() => chooseHostKind({ ...mac, requested: 'npm' }), /Linux x64 only/);
  });

  test('refuses an unknown one', () => {
    assert.throws(() => chooseHostKind({ ...linux, requested: 'web' }), /npm or desktop/);
  });
});
