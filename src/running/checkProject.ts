import { readFile } from 'node:fs/promises';
import path from 'node:path';
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
import { starterManifestSchema, type StarterManifest } from '../scaffold/manifest';
import { runArtefactChecks } from './artefactChecks';
import { areLibrariesInstalled } from './libraries';
import { runNativeTests, TOOL_OF_LANGUAGE } from './nativeTests';
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

/** A check of a folder that says itself, in its `starter.json`, which starter it is. */
export interface ProjectCheck extends Omit<StarterCheck, 'names'> {
  /** The only task to check; all of them when left out. */
  readonly taskId?: number;
}

/** Why there was nothing to check. */
export type ProjectFault =
  | { readonly kind: 'noManifest' }
  | { readonly kind: 'manifestIsNoJson'; readonly reason: string }
  | { readonly kind: 'manifestInvalid'; readonly reasons: readonly string[] }
  | { readonly kind: 'unknownTask'; readonly taskId: number; readonly taskIds: readonly number[] };

export type ProjectOutcome =
  | { readonly ok: true; readonly manifest: StarterManifest; readonly report: CheckReport }
  | { readonly ok: false; readonly fault: ProjectFault };

/** Runs everything the starter in a folder names, its tests and its checks. */
export async function checkProject({ taskId, ...project }: ProjectCheck): Promise<ProjectOutcome> {
  const read = await readManifest(project.folder);
  if (!read.ok) {
    return read;
  }
  const { manifest } = read;
  const task = manifest.tasks.find(({ n }) => n === taskId);
  if (taskId !== undefined && task === undefined) {
    const taskIds = manifest.tasks.map(({ n }) => n);
    return { ok: false, fault: { kind: 'unknownTask', taskId, taskIds } };
  }
  const names = task && { names: [...task.tests, ...task.checks] };
  return { ok: true, manifest, report: await checkStarter(manifest, { ...project, ...names }) };
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

async function readManifest(
  folder: string,
): Promise<{ ok: true; manifest: StarterManifest } | { ok: false; fault: ProjectFault }> {
  const json = await readFile(path.join(folder, 'starter.json'), 'utf8').catch(() => undefined);
  if (json === undefined) {
    return { ok: false, fault: { kind: 'noManifest' } };
  }
  const value = parseJson(json);
  if (value instanceof SyntaxError) {
    return { ok: false, fault: { kind: 'manifestIsNoJson', reason: value.message } };
  }
  const parsed = starterManifestSchema.safeParse(value);
  if (parsed.success) {
    return { ok: true, manifest: parsed.data };
  }
  const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return { ok: false, fault: { kind: 'manifestInvalid', reasons } };
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return error;
  }
}
