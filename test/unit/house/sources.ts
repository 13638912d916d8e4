import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryFolder } from '../repository';

/** Paths relative to `src`, with `/`, and the text of each file. */
export type Sources = Readonly<Record<string, string>>;

/** Every TypeScript and JavaScript file under `src`. */
export function readSources(): Sources {
  const folder = path.join(repositoryFolder, 'src');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [
      path.relative(folder, file).split(path.sep).join('/'),
      readFileSync(file, 'utf8'),
    ]),
  );
}
