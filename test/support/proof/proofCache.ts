import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { formatVersion } from '../../../src/checks/versions';
import type { Toolchain } from '../../../src/running/toolchains';
import { fileHash, folderHash } from './projectFolder';
import type { Proof } from './prove';
import { repositoryFolder, type Variant } from './variants';

export type CachedProof = Proof & { readonly isFromCache: boolean };

/**
 * Proves again only what changed: the starter, its solution, its cheats, the tool's version, or the
 * engine. Only what was proven is kept, and shared by every clone of this user.
 */
export async function cachedProof(key: string, run: () => Promise<Proof>): Promise<CachedProof> {
  const file = path.join(cacheFolder('proof'), `${key}.json`);
  if (isCacheWanted() && fs.existsSync(file)) {
    return { ...(JSON.parse(fs.readFileSync(file, 'utf8')) as Proof), isFromCache: true };
  }
  const proof = await run();
  if (isCacheWanted() && proof.faults.length === 0) {
    store(file, proof);
  }
  return { ...proof, isFromCache: false };
}

/** Names everything that the proof of a variant depends on. */
export function proofKey(variant: Variant, toolchain: Toolchain): string {
  const parts = [
    ...contentOf(variant),
    `${toolchain.tool} ${formatVersion(toolchain.version)} ${process.platform} ${process.version}`,
    // All that is compiled into this very test, and what it runs beside that.
    fileHash(__filename),
    folderHash(path.join(repositoryFolder, 'src/running/python')),
    fileHash(path.join(repositoryFolder, 'package-lock.json')),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

function contentOf({ title, folder, layers, cheats, base }: Variant): string[] {
  return [
    ...(base === undefined ? [] : contentOf(base)),
    title,
    folderHash(folder),
    ...[...layers, ...cheats].map((files) => `${files.task} ${folderHash(files.folder)}`),
  ];
}

function isCacheWanted(): boolean {
  return process.env['BACKEND_ROADMAP_NO_CACHE'] !== '1';
}

/** A folder for what is kept between runs, outside of the repository. */
export function cacheFolder(kind: 'proof' | 'libraries'): string {
  const { BACKEND_ROADMAP_CACHE, XDG_CACHE_HOME } = process.env;
  const folder =
    BACKEND_ROADMAP_CACHE ??
    path.join(XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'backend-roadmap');
  return path.join(folder, kind);
}

function store(file: string, proof: Proof): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  fs.writeFileSync(partial, JSON.stringify(proof));
  fs.renameSync(partial, file);
}
