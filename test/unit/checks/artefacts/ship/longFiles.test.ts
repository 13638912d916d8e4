import assert from 'node:assert/strict';
import { judge } from '../judging';
import { READY } from './changedProject';

/** That of the fuzz run; these take a few milliseconds. */
const CPU_LIMIT_MS = 2000;

suite('files of nothing but blanks', () => {
  for (const [what, blanks] of [
    ['empty lines', '\n'.repeat(400_000)],
    ['one line of spaces', ' '.repeat(400_000)],
    ['a value with spaces', `PORT=1${' '.repeat(400_000)}2`],
  ] as const) {
    for (const name of ['env_example_lists_every_setting', 'no_secret_in_the_repository']) {
      test(`${name} reads ${what} within the limit of an input`, async () => {
        const startedAt = process.cpuUsage();
        await judge('p6-ship-linkbox', name, { ...READY, '.env.example': `${blanks}\n` });
        const { user, system } = process.cpuUsage(startedAt);
        assert.ok((user + system) / 1000 < CPU_LIMIT_MS);
      });
    }
  }
});
