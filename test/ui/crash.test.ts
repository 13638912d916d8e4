import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

type CrashRounds = typeof import('../crash/crashRounds.mjs');

suite('server and browser killed without warning', () => {
  test('lose no change that was acknowledged', async () => {
    const { runCrashRounds } = await importCrashRounds();
    const figures = await runCrashRounds({ rounds: 2 });
    assert.deepEqual(figures.details, []);
    assert.equal(figures.lost, 0);
  });
});

/** Imported at run time, since this file is bundled and that one is not. */
async function importCrashRounds(): Promise<CrashRounds> {
  const repository = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();
  const file = path.join(repository, 'test/crash/crashRounds.mjs');
  return (await import(pathToFileURL(file).href)) as CrashRounds;
}
