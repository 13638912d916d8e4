import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { ProjectReader, Verdict } from '../../../../src/checks/artefacts/artefactCheck';
import type { DatabaseLab } from '../../../../src/checks/artefacts/databases';
import type { MessageKey } from '../../../../src/checks/artefacts/messages';
import { messageText } from '../../../../src/checks/artefacts/messages';
import { findArtefactCheck } from '../../../../src/checks/artefacts/registry';
import { lazy } from '../../../../src/lazy';
import { documentsInProcess } from '../../../../src/running/documentsInProcess';
import { keysInProcess } from '../../../../src/running/keysInProcess';
import { PageBrowser } from '../../../../src/running/pageBrowser';
import { startPostgresInProcess } from '../../../../src/running/postgresInProcess';
import { cpuClock } from '../../../support/cpuClock';

export type Files = Readonly<Record<string, string>>;

const repository = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();

export function inMemory(files: Files): ProjectReader {
  return {
    readText: (name) => Promise.resolve(Object.hasOwn(files, name) ? files[name] : undefined),
    list: () => Promise.resolve(Object.keys(files)),
  };
}

/** Runs one check of a starter over made-up files. */
export async function judge(starterId: string, name: string, files: Files): Promise<Verdict> {
  const check = findArtefactCheck(starterId, name);
  assert.ok(check, `${starterId} has no check ${name}`);
  if (check.kind === 'files') {
    return check.run(inMemory(files));
  }
  if (check.kind === 'database') {
    const verdict = await check.run(inProcess(files));
    assert.ok('passed' in verdict, `${name} was not judged`);
    return verdict;
  }
  assert.equal(check.kind, 'page', `${name} needs a place where services run`);
  const browser = await PageBrowser.create(inMemory(files), { patienceMs: 150 });
  try {
    return await check.run(browser);
  } finally {
    await browser.close();
  }
}

/** One database for all tests: starting it takes seconds, and each check empties it. */
const postgres = lazy(startPostgresInProcess);

/** What checks get when no server is named. */
function inProcess(files: Files): DatabaseLab {
  return {
    project: inMemory(files),
    freshDatabase: async () => (await postgres()).freshDatabase(),
    secondSession: async () => (await postgres()).secondSession(),
    documents: (documents) => documentsInProcess().store(documents),
    freshKeys: () => keysInProcess().fresh(),
  };
}

export async function assertPasses(starterId: string, name: string, files: Files): Promise<void> {
  const verdict = await judge(starterId, name, files);
  assert.ok(verdict.passed, verdict.passed ? '' : messageText(verdict.message));
}

export async function assertFails(
  starterId: string,
  name: string,
  { files, key }: { files: Files; key: MessageKey },
): Promise<Readonly<Record<string, string>>> {
  const verdict = await judge(starterId, name, files);
  assert.ok(!verdict.passed, 'the check passes');
  assert.equal(verdict.message.key, key);
  assert.doesNotMatch(messageText(verdict.message), /\{|undefined/);
  return verdict.message.args;
}

/** How long something kept the processor busy. */
export async function cpuMsOf(work: () => Promise<unknown>): Promise<number> {
  const clock = cpuClock();
  await work();
  return clock();
}

/** A starter's text files as the learner gets them, with the solution of some tasks over it. */
export function starterFiles(title: string, solvedTasks: readonly number[] = []): Files {
  const folders = [
    path.join(repository, 'starters', title),
    ...solvedTasks.map((task) =>
      path.join(
        repository,
        'test/starters/solutions',
        title,
        `task-${String(task).padStart(2, '0')}`,
      ),
    ),
  ];
  return Object.assign({}, ...folders.map(textFiles)) as Files;
}

/** A template of which somebody only took the arrows of the comments away. */
export function withoutArrows(markdown: string): string {
  return markdown.replaceAll('<!--', '').replaceAll('-->', '');
}

function textFiles(folder: string): Files {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [
      path.relative(folder, file).split(path.sep).join('/'),
      fs.readFileSync(file, 'utf8'),
    ]);
  return Object.fromEntries(files) as Files;
}
