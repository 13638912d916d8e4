import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ProjectReader } from '../checks/artefacts/artefactCheck';

/** No file of a starter comes near it. */
const MAX_FILE_BYTES = 1024 * 1024;

/** Folders that hold other people's code, not the learner's. */
const FOREIGN_FOLDERS = new Set(['node_modules', '.git', '.venv', '__pycache__']);

/** Reads a learner's folder and nothing outside of it, not even through a link; never writes. */
export function projectReader(folder: string): ProjectReader {
  return {
    readText: (name) => readText(folder, name),
    list: () => listProjectFiles(folder),
  };
}

async function readText(folder: string, name: string): Promise<string | undefined> {
  const root = await realpath(folder);
  const file = await realpath(path.resolve(root, name)).catch(() => undefined);
  if (file?.startsWith(root + path.sep) !== true) {
    return undefined;
  }
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() === true && stats.size <= MAX_FILE_BYTES
    ? readFile(file, 'utf8')
    : undefined;
}

/** The learner's own files, relative to the folder, with `/`. */
export async function listProjectFiles(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  const files = await Promise.all(
    entries.map(async (entry) => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        return FOREIGN_FOLDERS.has(entry.name) ? [] : listProjectFiles(folder, name);
      }
      return entry.isFile() ? [name] : [];
    }),
  );
  return files.flat();
}
