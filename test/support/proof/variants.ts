import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../../src/checks/names';
import { languageOf } from '../../../src/scaffold/chooseStarter';
import { starterManifestSchema, type StarterManifest } from '../../../src/scaffold/manifest';

/** One starter in one language or stack, with its solution in layers and its cheats. */
export interface Variant {
  /** `p1-katas/python`. */
  readonly title: string;
  readonly folder: string;
  readonly manifest: StarterManifest;
  /** Undefined when the starter has no native tests. */
  readonly language: Language | undefined;
  readonly layers: readonly TaskFolder[];
  readonly cheats: readonly TaskFolder[];
  /** The starter whose solution it is laid over. */
  readonly base?: Variant;
}

/** Files to lay over the starter, from a folder called `task-03`. */
export interface TaskFolder {
  readonly task: number;
  readonly folder: string;
}

export interface StarterFolders {
  readonly starters: string;
  readonly solutions: string;
  readonly cheats: string;
}

export const repositoryFolder = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();

export const starterFolders: StarterFolders = {
  starters: path.join(repositoryFolder, 'starters'),
  solutions: path.join(repositoryFolder, 'test/starters/solutions'),
  cheats: path.join(repositoryFolder, 'test/starters/cheats'),
};

/** Every variant with a manifest, in the order of the alphabet. */
export function findVariants(folders: StarterFolders): Variant[] {
  return foldersIn(folders.starters)
    .flatMap((starter) =>
      foldersIn(path.join(folders.starters, starter)).map((stack) => `${starter}/${stack}`),
    )
    .filter((title) => fs.existsSync(path.join(folders.starters, title, 'starter.json')))
    .map((title) => readVariant(title, folders));
}

function readVariant(title: string, { starters, solutions, cheats }: StarterFolders): Variant {
  const folder = path.join(starters, title);
  const json: unknown = JSON.parse(fs.readFileSync(path.join(folder, 'starter.json'), 'utf8'));
  const manifest = starterManifestSchema.parse(json);
  const { continues, stack } = manifest;
  return {
    ...(continues !== null && {
      base: readVariant(`${continues}/${stack}`, { starters, solutions, cheats }),
    }),
    title,
    folder,
    manifest,
    language: LANGUAGES.find((language) => language === languageOf(manifest.stack)),
    layers: taskFolders(path.join(solutions, title)),
    cheats: taskFolders(path.join(cheats, title)),
  };
}

function taskFolders(folder: string): TaskFolder[] {
  return foldersIn(folder).map((name) => ({
    task: Number(/^task-(\d\d)$/.exec(name)?.[1]),
    folder: path.join(folder, name),
  }));
}

function foldersIn(folder: string): string[] {
  if (!fs.existsSync(folder)) {
    return [];
  }
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
