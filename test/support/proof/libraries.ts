import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { formatVersion } from '../../../src/checks/versions';
import {
  areLibrariesInstalled,
  installLibraries,
  npmFolder,
  pomFiles,
  requirementFiles,
} from '../../../src/running/libraries';
import type { Toolchain } from '../../../src/running/toolchains';
import { cacheFolder } from './proofCache';
import { fileHash, layStarter } from './projectFolder';
import type { Variant } from './variants';

/** Where each tool puts libraries, and what says which ones. */
interface LibraryPlace {
  /** A folder; or a file, where the libraries are shared by all projects of this computer. */
  readonly place: string;
  readonly lockFiles: readonly string[];
}

type FindPlace = (folder: string, args: readonly string[]) => Promise<LibraryPlace>;

const PLACES: Readonly<Record<string, FindPlace>> = {
  python: async (folder) => ({ place: '.venv', lockFiles: await requirementFiles(folder) }),
  npm: (_folder, args) =>
    Promise.resolve({
      place: path.join(npmFolder(args), 'node_modules'),
      lockFiles: [path.join(npmFolder(args), 'package-lock.json')],
    }),
  java: async (folder) => ({ place: '.mvn/installed-pom.xml', lockFiles: await pomFiles(folder) }),
};

/**
 * Gives a copy of a starter its libraries, and those of the starters it continues: installed once by
 * the starter's own `setup`, kept outside of the repository under the hash of the lock files, and
 * linked into each copy.
 */
export async function linkLibraries(
  variant: Variant,
  folder: string,
  toolchain: Toolchain,
): Promise<void> {
  const [program = '', ...args] = variant.manifest.commands.setup ?? [];
  const libraries = await PLACES[program]?.(folder, args);
  // The later starter's setup may have installed the earlier one's libraries with its own.
  if (libraries !== undefined && !(await areLibrariesInstalled(variant.manifest, folder))) {
    await linkPlace({ variant, folder, libraries }, toolchain);
  }
  if (variant.base !== undefined) {
    await linkLibraries(variant.base, folder, toolchain);
  }
}

interface LinkRequest {
  readonly variant: Variant;
  readonly folder: string;
  readonly libraries: LibraryPlace;
}

async function linkPlace(
  { variant, folder, libraries }: LinkRequest,
  toolchain: Toolchain,
): Promise<void> {
  const installed = await installedOnce({ variant, folder, libraries }, toolchain);
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
  { variant, folder: project, libraries }: LinkRequest,
  toolchain: Toolchain,
): Promise<string> {
  const locks = libraries.lockFiles.map((file) => fileHash(path.join(project, file)));
  const tool = `${toolchain.tool} ${formatVersion(toolchain.version)} ${process.platform}`;
  const key = createHash('sha256')
    .update([tool, ...locks].join('\n'))
    .digest('hex')
    .slice(0, 24);
  const folder = path.join(cacheFolder('libraries'), key);
  const running = installations.get(folder) ?? install(variant, folder);
  installations.set(folder, running);
  return running;
}

async function install(variant: Variant, target: string): Promise<string> {
  const { manifest, title } = variant;
  if (await areLibrariesInstalled(manifest, target)) {
    return target;
  }
  // Python writes the path of its environment into it, so it cannot be built elsewhere and moved.
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  layStarter(variant, target);
  const end = await installLibraries({ manifest, folder: target });
  if (end.kind !== 'installed') {
    throw new Error(`The libraries of ${title} could not be installed: ${JSON.stringify(end)}`);
  }
  return target;
}
