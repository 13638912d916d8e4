import fs from 'node:fs';
import path from 'node:path';
import { repositoryFolder } from '../paths.mjs';

const starters = path.join(repositoryFolder, 'starters');

/**
 * The files of this name in all starters, with the starter each belongs to.
 * @param {RegExp} name
 * @returns {{starter: string, file: string, folder: string}[]}
 */
export function filesOfStarters(name) {
  return fs
    .readdirSync(starters, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/node_modules|\.venv/.test(file))
    .sort()
    .map((file) => ({
      starter: path.relative(starters, file).split(path.sep).slice(0, 2).join('/'),
      file,
      folder: path.dirname(file),
    }));
}
