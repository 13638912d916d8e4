import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { projectPath } from '../../../src/scaffold/overlay';
import type { Variant } from './variants';

/** The files of a folder by their path relative to it, with `/`; without what its .gitignore lists. */
export function trackedFiles(folder: string): ReadonlyMap<string, string> {
  const isIgnored = readGitIgnore(folder);
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).split(path.sep).join('/'), file] as const)
    .filter(([name]) => !isIgnored(name))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return new Map(files);
}

/** Changes with any byte and any name below a folder. */
export function folderHash(folder: string): string {
  const hash = createHash('sha256');
  for (const [name, file] of trackedFiles(folder)) {
    hash.update(`${name}\0${fileHash(file)}\0`);
  }
  return hash.digest('hex');
}

export function fileHash(file: string): string {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

/** What a layer does that files cannot express; it is given the folder of the project. */
const LAYER_SCRIPT = 'layer.mjs';

/** Copies a folder's tracked files over another folder, and runs its script if it has one. */
export function layOver(from: string, to: string): void {
  for (const [name, file] of layerFiles(from)) {
    copyTo(file, to, name);
  }
  const script = path.join(from, LAYER_SCRIPT);
  if (fs.existsSync(script)) {
    execFileSync(process.execPath, [script, to], { stdio: ['ignore', 'pipe', 'pipe'] });
  }
}

/** The files that a layer lays over a project. */
export function layerFiles(folder: string): ReadonlyMap<string, string> {
  return new Map([...trackedFiles(folder)].filter(([name]) => name !== LAYER_SCRIPT));
}

function copyTo(file: string, folder: string, name: string): void {
  const target = path.join(folder, name);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.copyFileSync(file, target);
}

/** Brings a folder to what a learner has who just scaffolded a starter. */
export function layStarter(variant: Variant, to: string): void {
  const { base, folder, manifest, title } = variant;
  if (base !== undefined) {
    layStarter(base, to);
    base.layers.forEach((layer) => {
      layOver(layer.folder, to);
    });
  }
  const before = snapshot(to);
  for (const [name, file] of trackedFiles(folder)) {
    const path = projectPath(manifest, name);
    if (before.has(path)) {
      throw new Error(`${title} would overwrite ${path}.`);
    }
    copyTo(file, to, path);
  }
}

/** Names of files that were added, removed or changed between two states of a folder. */
export function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}

/** The hash of each tracked file. */
export function snapshot(folder: string): ReadonlyMap<string, string> {
  return new Map([...trackedFiles(folder)].map(([name, file]) => [name, fileHash(file)]));
}

/** Understands what starters use: `folder/`, `path/to/file`, and `*` within a name. */
function readGitIgnore(folder: string): (name: string) => boolean {
  const file = path.join(folder, '.gitignore');
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split(/\r?\n/) : [];
  const patterns = lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    // A folder that keeps all of itself out of Git is still what the learner gets.
    .filter((line) => line.trim() !== '*')
    .map((line) => toPattern(line.trim()));
  return (name) => patterns.some((pattern) => pattern.test(name));
}

function toPattern(line: string): RegExp {
  if (line.startsWith('!') || line.includes('**')) {
    throw new Error(`.gitignore: '${line}' is more than the proof understands.`);
  }
  const isAnchored = line.replace(/\/$/, '').includes('/');
  const name = line
    .replace(/^\/|\/$/g, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*');
  return new RegExp(`${isAnchored ? '^' : '(^|/)'}${name}${line.endsWith('/') ? '/' : '(/|$)'}`);
}
