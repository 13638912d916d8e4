import path from 'node:path';
import { isInstalled } from './lock.mjs';
import { npm } from './npm.mjs';
import { parseJson, readIfPresent } from './files.mjs';
import { repositoryFolder } from './paths.mjs';

/** Runs `npm ci` when node_modules lacks anything that package-lock.json names. */
export async function ensureDependencies() {
  const lock = readLock('package-lock.json');
  if (lock && isInstalled(lock, readLock('node_modules/.package-lock.json'))) return;
  console.log('Installing the dependencies (npm ci)…');
  await npm(['ci', '--no-audit', '--no-fund'], { cwd: repositoryFolder, isCaptured: false });
}

/**
 * @param {string} name
 * @returns {import('./lock.mjs').Lock | undefined}
 */
function readLock(name) {
  const text = readIfPresent(path.join(repositoryFolder, name));
  return text === undefined
    ? undefined
    : /** @type {import('./lock.mjs').Lock} */ (parseJson(text));
}
