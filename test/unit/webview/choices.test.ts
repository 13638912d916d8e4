import assert from 'node:assert/strict';
import { readChoices } from '../../../src/webview/dashboard/choices';

suite('what was chosen on the dashboard', () => {
  test('is read back', () => {
    assert.deepEqual(readChoices({ minutes: 60 }), { minutes: 60 });
  });

  test('is half an hour when nothing usable was kept', () => {
    for (const saved of [undefined, null, 'x', {}, { minutes: 45 }, { minutes: '15' }]) {
      assert.deepEqual(readChoices(saved), { minutes: 30 });
    }
  });
});
