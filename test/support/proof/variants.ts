import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../../src/checks/names';
import { languageOf } from '../../../src/scaffold/chooseStarter';
import { starterManifestSchema, type StarterManifest } from '../../../src/scaffold/manifest';

/** One starter in one language or stack, with its solution in layers and its cheats. */
export interface Variant {
  /** `p1-katas/python`, or `x-devops-lab/any over go-gin`. */
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
    .flatMap((title) => readVariants(title, folders));
}

/** One for each stack that a starter without a language is laid over, as far as it is solved there. */
function readVariants(title: string, folders: StarterFolders): Variant[] {
  const { id, continues, stack } = readManifest(title, folders);
  if (continues === null || stack !== 'any') {
    return [readVariant(title, folders)];
  }
  return foldersIn(path.join(folders.solutions, id))
    .filter((baseStack) => baseStack !== stack)
    .map((baseStack) => readVariant(title, folders, baseStack));
}

function readManifest(title: string, { starters }: StarterFolders): StarterManifest {
  const file = path.join(starters, title, 'starter.json');
  return starterManifestSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
}

function readVariant(title: string, folders: StarterFolders, baseStack?: string): Variant {
  const manifest = readManifest(title, folders);
  const { id, continues, stack } = manifest;
  const ofEachStack = (place: string) =>
    baseStack === undefined ? [] : taskFolders(path.join(place, id, baseStack));
  const inOrder = (place: string) =>
    [...taskFolders(path.join(place, title)), ...ofEachStack(place)].sort(
      (left, right) => left.task - right.task,
    );
  return {
    ...(continues !== null && {
      base: readVariant(`${continues}/${baseStack ?? stack}`, folders),
    }),
    title: baseStack === undefined ? title : `${title} over ${baseStack}`,
    folder: path.join(folders.starters, title),
    manifest,
    language: LANGUAGES.find((language) => language === languageOf(stack)),
    layers: inOrder(folders.solutions),
    cheats: inOrder(folders.cheats),
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
