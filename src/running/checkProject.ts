import { isNeutral } from '../checks/artefacts/expectedChecks';
import type { LiveResult } from '../checks/liveResults';
import { LANGUAGES } from '../checks/names';
import {
  expectedTests,
  reportWithProblem,
  type CheckReport,
  type CheckResult,
  type RunProblem,
} from '../checks/report';
import { languageOf } from '../scaffold/chooseStarter';
import type { StarterManifest } from '../scaffold/manifest';
import { runArtefactChecks } from './artefactChecks';
import { areLibrariesInstalled } from './libraries';
import { runNativeTests, TOOL_OF_LANGUAGE } from './nativeTests';
import { readManifests, type ProjectFault } from './projectManifests';
import { findToolchain } from './toolchains';

/** Files of ours that checking starts, wherever they are installed. */
export interface CheckPrograms {
  /** `run_unittest.py`. */
  readonly pythonReporter: string;
  /** `pageChecks.mjs`. */
  readonly pageChecks: string;
  /** `databaseChecks.mjs`. */
  readonly databaseChecks: string;
}

export interface StarterCheck {
  /** The learner's folder. */
  readonly folder: string;
  readonly programs: CheckPrograms;
  /** Canonical names of the only tests and checks to run; all of them when left out. */
  readonly names?: readonly string[];
  readonly signal?: AbortSignal;
  /** Called with each result as soon as it is known. */
  readonly onResult?: (result: CheckResult) => void;
  readonly onOutput?: (text: string) => void;
  /** Called while tests run, on the word of their output alone; `onResult` follows. */
  readonly onLiveResult?: (result: LiveResult) => void;
  readonly testLimitMs?: number;
  readonly pageLimitMs?: number;
  readonly databaseLimitMs?: number;
}

/** A check of a folder that says itself, in its manifests, which starters it holds. */
export interface ProjectCheck extends Omit<StarterCheck, 'names'> {
  /** The only task of the latest starter to check; everything in the folder when left out. */
  readonly taskId?: number;
}

export type ProjectOutcome =
  | {
      readonly ok: true;
      /** Each starter of the folder after the one it continues. */
      readonly chain: readonly StarterManifest[];
      /** Of the last one, with the others' inside. */
      readonly report: CheckReport;
    }
  | { readonly ok: false; readonly fault: ProjectFault };

/** Runs everything the starters in a folder name, their tests and their checks. */
export async function checkProject({ taskId, ...project }: ProjectCheck): Promise<ProjectOutcome> {
  const read = await readManifests(project.folder);
  if (!read.ok) {
    return read;
  }
  const { chain } = read;
  const manifest = chain.at(-1) ?? chain[0];
  const task = manifest.tasks.find(({ n }) => n === taskId);
  if (taskId !== undefined && task === undefined) {
    const taskIds = manifest.tasks.map(({ n }) => n);
    return { ok: false, fault: { kind: 'unknownTask', taskId, taskIds } };
  }
  if (task !== undefined) {
    const names = [...task.tests, ...task.checks];
    return { ok: true, chain, report: await checkStarter(manifest, { ...project, names }) };
  }
  return { ok: true, chain, report: await checkChain(chain, project) };
}

/** The report of the last starter, with those of the ones that it continues. */
async function checkChain(
  chain: readonly StarterManifest[],
  project: StarterCheck,
): Promise<CheckReport> {
  let report: CheckReport | undefined;
  for (const manifest of chain) {
    // With another starter in the folder, this one's names are not every test that is there.
    const names = chain.length > 1 ? { names: allNames(manifest) } : {};
    const own = await checkStarter(manifest, { ...project, ...names });
    report = { ...own, ...(report && { base: report }) };
  }
  if (report === undefined) {
    throw new Error('There is no starter to check.');
  }
  return report;
}

function allNames({ green, tasks }: StarterManifest): string[] {
  return [...green, ...tasks.flatMap(({ tests, checks }) => [...tests, ...checks])];
}

/** Runs the tests and checks a manifest names against a folder, and joins both into one report. */
export async function checkStarter(
  manifest: StarterManifest,
  run: StarterCheck,
): Promise<CheckReport> {
  const checkResults = await runArtefactChecks({
    ...run,
    manifest,
    programs: run.programs,
  });
  const tests = await runTests(manifest, run);
  return joinReports(manifest, checkResults, tests);
}

async function runTests(manifest: StarterManifest, run: StarterCheck): Promise<CheckReport> {
  const { folder, programs, signal, onResult, onOutput, onLiveResult, testLimitMs } = run;
  const names = testNames(manifest, run.names);
  if (names.length === 0) {
    return { starterId: manifest.id, stack: manifest.stack, results: [] };
  }
  const found = await findLanguage(manifest, signal);
  if ('problem' in found) {
    return reportWithProblem(manifest, names, found.problem);
  }
  if (!(await areLibrariesInstalled(manifest, folder))) {
    const command = manifest.commands.setup?.join(' ') ?? '';
    return reportWithProblem(manifest, names, { kind: 'notSetUp', command });
  }
  const { report } = await runNativeTests({
    manifest,
    ...found,
    folder,
    pythonReporter: programs.pythonReporter,
    ...(run.names !== undefined && { names }),
    ...(signal && { signal }),
    ...(onOutput && { onOutput }),
    ...(onLiveResult && { onLiveResult }),
    ...(testLimitMs !== undefined && { timeoutMs: testLimitMs }),
  });
  report.results.forEach((result) => onResult?.(result));
  return report;
}

function testNames(manifest: StarterManifest, wanted: readonly string[] | undefined): string[] {
  return isNeutral(manifest)
    ? []
    : expectedTests(manifest)
        .map(({ name }) => name)
        .filter((name) => wanted?.includes(name) ?? true);
}

async function findLanguage(manifest: StarterManifest, signal: AbortSignal | undefined) {
  const language = LANGUAGES.find((known) => known === languageOf(manifest.stack));
  if (language === undefined) {
    return { problem: toolMissing(manifest.stack, '') };
  }
  const tool = TOOL_OF_LANGUAGE[language];
  const minimum = manifest.requires[tool] ?? '0';
  const found = await findToolchain(tool, { minimum, signal });
  if (found.ok) {
    return { language, call: found.toolchain.call };
  }
  if (signal?.aborted === true) {
    return { problem: { kind: 'cancelled' } as const };
  }
  const { reason } = found;
  const problem: RunProblem =
    reason.kind === 'tooOld'
      ? { kind: 'toolTooOld', tool, minimum, found: reason.found }
      : toolMissing(tool, minimum);
  return { problem };
}

function toolMissing(tool: string, minimum: string): RunProblem {
  return { kind: 'toolMissing', tool, minimum };
}

/** In the order of the manifest: the starter's own names, then each task's tests and checks. */
function joinReports(
  manifest: StarterManifest,
  checkResults: readonly CheckResult[],
  tests: CheckReport,
): CheckReport {
  const results = [...tests.results, ...checkResults].sort(
    (left, right) => left.taskId - right.taskId,
  );
  // A check that gives a reason could not run here; one that gives none was cancelled.
  const wasCancelled = checkResults.some(
    ({ status, explanation }) => status === 'notRun' && explanation === undefined,
  );
  const problem = tests.problem ?? (wasCancelled ? ({ kind: 'cancelled' } as const) : undefined);
  return { ...tests, results, ...(problem && { problem }) };
}
