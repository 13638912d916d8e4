import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { FileCheck, ProjectReader } from '../../../src/checks/artefacts/artefactCheck';
import { expectedChecks } from '../../../src/checks/artefacts/expectedChecks';
import { messageText } from '../../../src/checks/artefacts/messages';
import { findArtefactCheck } from '../../../src/checks/artefacts/registry';
import { starterManifestSchema } from '../../../src/scaffold/manifest';
import { readRepositoryJson, repositoryFolder } from '../../unit/repository';
import { mutatedText } from '../mutatedText';
import { target } from '../target';

type Files = Readonly<Record<string, string>>;

interface Case {
  readonly check: FileCheck;
  /** A project that was solved, so that the check reads to its end. */
  readonly files: Files;
}

const WORDS = [
  '# ',
  '## ',
  '- ',
  '```\n',
  '](',
  '> ',
  '<a href="',
  '*',
  '_',
  '{',
  '@import ',
  '../',
];

/** The checks of files of every starter, each with the files of the starter's solution. */
function cases(): Case[] {
  return foldersIn('starters').flatMap((starterId) =>
    foldersIn('starters', starterId)
      .filter((variant) => isFile('starters', starterId, variant, 'starter.json'))
      .slice(0, 1)
      .flatMap((variant) => casesOf(starterId, variant)),
  );
}

function casesOf(starterId: string, variant: string): Case[] {
  const manifest = starterManifestSchema.parse(
    readRepositoryJson('starters', starterId, variant, 'starter.json'),
  );
  const solutions = ['test', 'starters', 'solutions', starterId, variant];
  const layers = foldersIn(...solutions).map((layer) => textsIn(...solutions, layer));
  const files = Object.assign({}, textsIn('starters', starterId, variant), ...layers) as Files;
  return expectedChecks(manifest)
    .map(({ name }) => findArtefactCheck(starterId, name))
    .filter((check) => check?.kind === 'files')
    .map((check) => ({ check, files }));
}

function foldersIn(...names: string[]): string[] {
  const folder = path.join(repositoryFolder, ...names);
  const isFolder = (name: string) => statSync(path.join(folder, name)).isDirectory();
  return statSync(folder, { throwIfNoEntry: false }) === undefined
    ? []
    : readdirSync(folder).filter(isFolder).sort();
}

function isFile(...names: string[]): boolean {
  return existsSync(path.join(repositoryFolder, ...names));
}

function textsIn(...names: string[]): Files {
  const folder = path.join(repositoryFolder, ...names);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .filter((name) => !/\.(png|ico|jpg|gz|lock)$|package-lock/.test(name));
  return Object.fromEntries(
    files.map((name) => [
      name.replaceAll(path.sep, '/'),
      readFileSync(path.join(folder, name), 'utf8'),
    ]),
  );
}

const CASES = cases();

/** How many files a check reads at most; the last is for whatever else it may read. */
const READS = 4;

const inputs = fc
  .tuple(fc.constantFrom(...CASES.keys()), fc.nat(READS - 1))
  .map(([index, read]) => ({ index, read }))
  .chain((place) =>
    // The mutation is made of the file that the check itself asks for.
    mutatedText(fc.constant(textRead(place.index, place.read)), WORDS).map((text) => ({
      ...place,
      text,
    })),
  );

/** The files each check read when it judged the solution, in their order. */
const readBy = new Map<number, readonly string[]>();

function textRead(index: number, read: number): string {
  return CASES[index]?.files[nameRead(index, read)] ?? '';
}

function nameRead(index: number, read: number): string {
  const names = readBy.get(index) ?? [];
  return names[read % Math.max(1, names.length)] ?? '';
}

async function watchReads(): Promise<void> {
  for (const [index, { check, files }] of CASES.entries()) {
    const names = new Set<string>();
    await check.run(readerOf(files, (name) => names.add(name)));
    readBy.set(
      index,
      [...names].filter((name) => Object.hasOwn(files, name)),
    );
  }
}

function readerOf(files: Files, onRead: (name: string) => void): ProjectReader {
  return {
    readText: (name) => {
      onRead(name);
      return Promise.resolve(Object.hasOwn(files, name) ? files[name] : undefined);
    },
    list: () => Promise.resolve(Object.keys(files)),
  };
}

export const learnerFiles = target({
  name: 'files of learners',
  share: 30,
  prepare: watchReads,
  inputs,
  judge: async ({ index, read, text }) => {
    const { check, files } = CASES[index] ?? {};
    assert.ok(check && files);
    const changed = { ...files, [nameRead(index, read)]: text };
    const verdict = await check.run(readerOf(changed, () => undefined));
    if (verdict.passed) {
      return 'passed';
    }
    assert.ok(messageText(verdict.message).length > 0);
    return 'not passed';
  },
});
