import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_REPORT_SIZE, type Reading } from '../checks/reading';
import { readMavenCompiler, readSurefire } from '../checks/readSurefire';
import type { RunnerEnd, TestRunner } from './testRunners';
import type { ProgramCall } from './windowsCommand';

/** A framework that starts anew for each test takes its time on an old computer. */
const MAVEN_LIMIT_MS = 300_000;

/** Maven with its own wrapper; Surefire leaves one report for each test class in `target`. */
export const mavenTests: TestRunner = {
  limitMs: MAVEN_LIMIT_MS,
  // Reports of earlier runs would lie beside the new ones.
  prepare: (folder) => rm(reportFolder(folder), { recursive: true, force: true }),
  call: ({ folder, spellings }) =>
    wrapperCall(folder, [
      // What setup has not fetched is missing: a test run must not wait for the internet.
      '--offline',
      '--batch-mode',
      // The learner's console shows the lines of the test only; the report needs all of them.
      '-DtrimStackTrace=false',
      ...(spellings.length > 0 ? [`-Dtest=#${spellings.join('+')}`] : []),
      'test',
    ]),
  read: async (finished) => (await readReports(finished)) ?? readCompiler(finished),
};

/** No executable bit is needed, which copying loses. */
function wrapperCall(folder: string, args: readonly string[]): ProgramCall {
  return process.platform === 'win32'
    ? { program: path.join(folder, 'mvnw.cmd'), args }
    : { program: '/bin/sh', args: ['mvnw', ...args] };
}

function reportFolder(folder: string): string {
  return path.join(folder, 'target', 'surefire-reports');
}

async function readReports({ project }: RunnerEnd): Promise<Reading | undefined> {
  const folder = reportFolder(project.folder);
  const names = await readdir(folder).catch(() => []);
  const files = names
    .filter((name) => /^TEST-.*\.xml$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
  if (files.length === 0) {
    return undefined;
  }
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  if (sizes.some((size) => size > MAX_REPORT_SIZE)) {
    return { ok: false, reason: 'tooLarge' };
  }
  return readSurefire(await Promise.all(files.map((file) => readFile(file, 'utf8'))), project);
}

function readCompiler({ end, project }: RunnerEnd): Reading | undefined {
  return readMavenCompiler(end.output, project);
}
