import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../cache.mjs';
import { outFolder } from '../paths.mjs';

/** The folder that VS Code opens; it stays between runs, with whatever was scaffolded in it. */
export function practiceFolder() {
  const folder = path.join(outFolder, 'practice');
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Where VS Code keeps settings and storage between runs.
 * @param {import('../host/hostKind.mjs').HostKind} kind
 */
export function startDataFolder(kind) {
  return path.join(cacheFolder(), 'start', kind);
}
