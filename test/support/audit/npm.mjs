import fs from 'node:fs';
import { parseJson } from '../files.mjs';
import { npm } from '../npm.mjs';
import { filesOfStarters } from './files.mjs';

/** @typedef {{dependencies?: Record<string, string>, devDependencies?: Record<string, string>}} PackageJson */

/** @returns {Promise<import('./starters.mjs').Audit>} */
export async function auditNpm() {
  /** @type {import('./starters.mjs').Audit} */
  const audit = { libraries: [], weaknesses: [] };
  for (const { starter, file, folder } of filesOfStarters(/^package\.json$/)) {
    const { dependencies, devDependencies } = /** @type {PackageJson} */ (
      parseJson(fs.readFileSync(file, 'utf8'))
    );
    const wanted = Object.entries({ ...dependencies, ...devDependencies });
    for (const [library, pinned] of wanted) {
      const newest = await view(folder, library, 'version');
      const licence = await view(folder, `${library}@${pinned}`, 'license');
      audit.libraries.push({ starter, library, pinned, newest, licence });
    }
    if (wanted.length > 0) {
      audit.weaknesses.push({ starter, tool: 'npm audit', answer: await weaknesses(folder) });
    }
  }
  return audit;
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} field
 */
async function view(folder, name, field) {
  const printed = await npm(['view', name, field, '--loglevel=error'], { cwd: folder });
  return printed.trim() || 'unknown';
}

/** @param {string} folder */
async function weaknesses(folder) {
  try {
    await npm(['audit', '--package-lock-only', '--loglevel=error'], { cwd: folder });
    return 'none known';
  } catch (error) {
    // npm fails both for weaknesses and for a registry that does not answer; it says which.
    return firstLines(String(error));
  }
}

/** @param {string} text */
function firstLines(text) {
  return text.split('\n').slice(1, 8).join(' ').trim();
}
