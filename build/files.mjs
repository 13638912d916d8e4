import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Files below a folder, relative to it, with `/`, sorted. What running a starter leaves is no part of it. */
export async function filesIn(/** @type {string} */ folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/__pycache__|node_modules/.test(entry.parentPath))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Old chunks go last, not first: an editor that runs the last build keeps working meanwhile. */
export async function removeOthers(
  /** @type {string} */ folder,
  /** @type {Set<string>} */ written,
) {
  const files = (await filesIn(folder)).map((file) => `${folder}/${file}`);
  await Promise.all(files.filter((file) => !written.has(file)).map((file) => rm(file)));
}
