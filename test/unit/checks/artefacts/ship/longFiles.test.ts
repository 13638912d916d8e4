import assert from 'node:assert/strict';
import { LIMIT_MS } from '../../../../fuzz/fuzz';
import { cpuMsOf, judge } from '../judging';
import { READY } from './changedProject';

suite('files of nothing but blanks', () => {
  for (const [what, blanks] of [
    ['empty lines', '\n'.repeat(400_000)],
    ['one line of spaces', ' '.repeat(400_000)],
    ['a value with spaces', `PORT=1${' '.repeat(400_000)}2`],
  ] as const) {
    for (const name of ['env_example_lists_every_setting', 'no_secret_in_the_repository']) {
      test(`${name} reads ${what} within the limit of an input`, async () => {
        const files = { ...READY, '.env.example': `${blanks}\n` };
        const cpuMs = await cpuMsOf(() => judge('p6-ship-linkbox', name, files));
        assert.ok(cpuMs < LIMIT_MS, `${cpuMs} ms`);
      });
    }
  }
});
