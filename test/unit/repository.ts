import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The clone the tests were built from; the bundles run from another folder. */
export const repositoryFolder = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();

export function readRepositoryFile(...names: string[]): string {
  return readFileSync(path.join(repositoryFolder, ...names), 'utf8');
}

export function readRepositoryJson(...names: string[]): unknown {
  return JSON.parse(readRepositoryFile(...names)) as unknown;
}
