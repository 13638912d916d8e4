import path from 'node:path';
import { npm } from './npm.mjs';
import { parseJson, readIfPresent } from './files.mjs';
import { repositoryFolder } from './paths.mjs';

/**
 * @typedef {{version?: string, optional?: boolean}} LockedPackage
 * @typedef {{packages?: Record<string, LockedPackage>}} Lock
 */

/** Runs `npm ci` when node_modules lacks anything that package-lock.json names. */
export async function ensureDependencies() {
  const lock = readLock('package-lock.json');
  if (lock && isInstalled(lock, readLock('node_modules/.package-lock.json'))) return;
  console.log('Installing the dependencies (npm ci)…');
  await npm(['ci', '--no-audit', '--no-fund'], { cwd: repositoryFolder, isCaptured: false });
}

/**
 * Whether the lock that npm leaves in node_modules covers the project's own.
 * @param {Lock} wanted
 * @param {Lock | undefined} installed
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted.packages ?? {}).every(([location, { version, optional }]) => {
    if (location === '') return true;
    const found = installed.packages?.[location];
    // Binaries for other systems are optional and not installed here.
    return found ? found.version === version : optional === true;
  });
}

/**
 * @param {string} name
 * @returns {Lock | undefined}
 */
function readLock(name) {
  const text = readIfPresent(path.join(repositoryFolder, name));
  return text === undefined ? undefined : /** @type {Lock} */ (parseJson(text));
}
