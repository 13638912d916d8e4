import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The per-user folder of downloads, shared by every clone. */
export function cacheFolder() {
  const { BACKEND_ROADMAP_CACHE, XDG_CACHE_HOME } = process.env;
  if (BACKEND_ROADMAP_CACHE) return path.resolve(BACKEND_ROADMAP_CACHE);
  return path.join(XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'backend-roadmap');
}

/**
 * Returns the cached folder `name`, after filling it through `install` when it is not there yet.
 * The folder appears complete or not at all, also when two clones install at once.
 * @param {{name: string, title: string, install: (folder: string) => Promise<void>}} options
 */
export async function installOnce({ name, title, install }) {
  const folder = path.join(cacheFolder(), name);
  if (fs.existsSync(folder)) return folder;
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const partial = fs.mkdtempSync(path.join(cacheFolder(), `.partial-${name}-`));
  const startedAt = Date.now();
  console.log(`Installing ${title} (once, kept in ${cacheFolder()})…`);
  try {
    await install(partial);
    moveUnlessPresent(partial, folder);
  } finally {
    fs.rmSync(partial, { recursive: true, force: true });
  }
  console.log(`Installed ${title} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
  return folder;
}

/**
 * @param {string} from
 * @param {string} to
 */
function moveUnlessPresent(from, to) {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    // Another run installed the same version meanwhile: its folder is as good as ours.
    if (!fs.existsSync(to)) throw error;
  }
}
