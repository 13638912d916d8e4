import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repositoryFolder } from '../paths.mjs';
import { parseJson, readIfPresent } from '../files.mjs';
import { run } from '../processes.mjs';
import { failedTally, tallyOf } from '../tally.mjs';
import { testBundles } from './bundles.mjs';

/**
 * Runs a tier in a Node.js process and reads the counts that its reporter leaves.
 * @param {object} options
 * @param {string} options.tier as it is called in the table
 * @param {string} options.folder the tests' folder below test/
 * @param {number} options.limitSeconds
 * @param {(bundles: readonly string[]) => readonly string[]} options.toArguments
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string | undefined} options.grep
 * @returns {Promise<import('../tally.mjs').Tally>}
 */
export async function runTierProcess({ tier, folder, limitSeconds, toArguments, env, grep }) {
  const bundles = testBundles(folder);
  if (bundles.length === 0) return failedTally(tier, `no tests in test/${folder}`);
  const missing = bundles.find((file) => !fs.existsSync(file));
  if (missing) return failedTally(tier, `the build left no ${missing}`);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-tier-'));
  const tallyFile = path.join(scratch, 'tally.json');
  const { exitCode, isTimedOut } = await run(process.execPath, toArguments(bundles), {
    cwd: repositoryFolder,
    limitSeconds,
    env: {
      ...process.env,
      ...env,
      BACKEND_ROADMAP_REPOSITORY: repositoryFolder,
      BACKEND_ROADMAP_TALLY: tallyFile,
    },
  });
  const counts = readCounts(tallyFile);
  fs.rmSync(scratch, { recursive: true });
  return tallyOf({ tier, counts, exitCode, isTimedOut, isFiltered: grep !== undefined });
}

/** @param {string} file */
function readCounts(file) {
  const text = readIfPresent(file);
  return text ? /** @type {import('../tally.mjs').Counts} */ (parseJson(text)) : undefined;
}
