import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { formatVersion } from '../../../src/checks/versions';
import { areLibrariesInstalled, installLibraries } from '../../../src/running/libraries';
import type { Toolchain } from '../../../src/running/toolchains';
import { cacheFolder } from './proofCache';
import { fileHash, layOver } from './projectFolder';
import type { Variant } from './variants';

/** Where each tool puts libraries, and what says which ones. */
interface LibraryPlace {
  /** A folder; or a file, where the libraries are shared by all projects of this computer. */
  readonly place: string;
  readonly lockFile: string;
}

const PLACES: Readonly<Record<string, LibraryPlace>> = {
  python: { place: '.venv', lockFile: 'requirements.txt' },
  npm: { place: 'node_modules', lockFile: 'package-lock.json' },
  java: { place: '.mvn/installed-pom.xml', lockFile: 'pom.xml' },
};

/**
 * Gives a copy of a starter its libraries: installed once by the starter's own `setup`, kept outside
 * of the repository under the hash of the lock file, and linked into each copy.
 */
export async function linkLibraries(
  variant: Variant,
  folder: string,
  toolchain: Toolchain,
): Promise<void> {
  const libraries = PLACES[variant.manifest.commands.setup?.[0] ?? ''];
  if (libraries === undefined) {
    return;
  }
  const installed = await installedOnce(variant, libraries, toolchain);
  const from = path.join(installed, libraries.place);
  const to = path.join(folder, libraries.place);
  if (fs.statSync(from).isFile()) {
    fs.copyFileSync(from, to);
    return;
  }
  // A junction needs no rights of an administrator on Windows; elsewhere it is a symbolic link.
  fs.symlinkSync(from, to, 'junction');
}

const installations = new Map<string, Promise<string>>();

/** Two states of a variant may be proven at once; both wait for the same installation. */
function installedOnce(
  variant: Variant,
  { lockFile }: LibraryPlace,
  toolchain: Toolchain,
): Promise<string> {
  const lock = fileHash(path.join(variant.folder, lockFile));
  const tool = `${toolchain.tool} ${formatVersion(toolchain.version)} ${process.platform}`;
  const key = createHash('sha256').update(`${tool}\n${lock}`).digest('hex').slice(0, 24);
  const folder = path.join(cacheFolder('libraries'), key);
  const running = installations.get(folder) ?? install(variant, folder);
  installations.set(folder, running);
  return running;
}

async function install({ manifest, folder, title }: Variant, target: string): Promise<string> {
  if (await areLibrariesInstalled(manifest, target)) {
    return target;
  }
  // Python writes the path of its environment into it, so it cannot be built elsewhere and moved.
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  layOver(folder, target);
  const end = await installLibraries({ manifest, folder: target });
  if (end.kind !== 'installed') {
    throw new Error(`The libraries of ${title} could not be installed: ${JSON.stringify(end)}`);
  }
  return target;
}
