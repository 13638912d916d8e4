import assert from 'node:assert/strict';
import { compareVersions, formatVersion, parseVersion } from '../../../src/checks/versions';

suite('versions', () => {
  for (const [text, version] of [
    ['Python 3.11.7', [3, 11, 7]],
    ['v20.20.2', [20, 20, 2]],
    ['openjdk version "17.0.15" 2025-04-15', [17, 0, 15]],
    ['openjdk version "21" 2023-09-19', [21, 0, 0]],
    ['java version "1.8.0_392"', [1, 8, 0]],
    ['go version go1.22.1 linux/amd64', [1, 22, 1]],
    ['go version go1.26rc1 windows/amd64', [1, 26, 0]],
    ['git version 2.45.1.windows.1', [2, 45, 1]],
    ['3.10', [3, 10, 0]],
  ] as const) {
    test(`are found in ${text}`, () => {
      assert.deepEqual(parseVersion(text), version);
    });
  }

  test('are missing in text without a number', () => {
    assert.equal(parseVersion('command not found'), undefined);
  });

  test('compare part by part, as numbers', () => {
    assert.ok(compareVersions([3, 9, 0], [3, 10, 0]) < 0);
    assert.ok(compareVersions([17, 0, 15], [17, 0, 2]) > 0);
    assert.equal(compareVersions([1, 22, 0], [1, 22, 0]), 0);
  });

  test('are written with all three parts', () => {
    assert.equal(formatVersion([3, 10, 0]), '3.10.0');
  });
});
