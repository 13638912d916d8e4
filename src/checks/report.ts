import type { StarterManifest } from '../scaffold/manifest';
import type { ArtefactMessage } from './artefacts/messages';
import type { Comparison } from './comparison';
import type { SourceLocation } from './sourceLocation';

export type CheckStatus = 'passed' | 'failed' | 'errored' | 'notRun';

/** The task number of a starter's own names, which are green from the start. */
export const STARTER_TASK = 0;

/** The outcome of one canonical name. */
export interface CheckResult extends Partial<Comparison> {
  readonly taskId: number;
  readonly name: string;
  readonly kind: 'test' | 'check';
  readonly status: CheckStatus;
  /** In the runner's own words; empty when it passed. */
  readonly message: string;
  /** What one of our own checks says, for views that speak the learner's language. */
  readonly explanation?: ArtefactMessage;
  /** The check saw the form of a text and cannot tell whether it is right. */
  readonly form?: true;
  readonly location?: SourceLocation;
  readonly durationMs: number;
}

/** Why a run as a whole proves nothing, whatever its results say. */
export type RunProblem =
  | { readonly kind: 'toolMissing'; readonly tool: string; readonly minimum: string }
  | {
      readonly kind: 'toolTooOld';
      readonly tool: string;
      readonly minimum: string;
      readonly found: string;
    }
  | { readonly kind: 'didNotStart'; readonly message: string }
  /** The starter's libraries are not installed; `command` installs them. */
  | { readonly kind: 'notSetUp'; readonly command: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'timedOut'; readonly runningTest?: string }
  | { readonly kind: 'tooMuchOutput' }
  | { readonly kind: 'crashed'; readonly exitCode: number | null; readonly signal: string | null }
  | {
      readonly kind: 'doesNotCompile';
      readonly message: string;
      readonly location?: SourceLocation;
    }
  | { readonly kind: 'doesNotLoad'; readonly message: string; readonly location?: SourceLocation }
  | { readonly kind: 'noReport' }
  | { readonly kind: 'brokenReport'; readonly reason: BrokenReport }
  | { readonly kind: 'noTestsRan' }
  | { readonly kind: 'otherProject'; readonly names: readonly string[] }
  | { readonly kind: 'namesDidNotRun'; readonly names: readonly string[] };

export type BrokenReport = 'tooLarge' | 'malformed' | 'documentType' | 'notATestReport';

/** What one run says about a starter. With a `problem` it counts for nothing. */
export interface CheckReport {
  readonly starterId: string;
  readonly stack: string;
  readonly results: readonly CheckResult[];
  readonly problem?: RunProblem;
  /** Of the starter that this one continues in the same folder, where that was checked as well. */
  readonly base?: CheckReport;
}

/** The native tests of a starter with the task each belongs to, in the order of the manifest. */
export function expectedTests(manifest: StarterManifest): { taskId: number; name: string }[] {
  return [
    ...manifest.green.map((name) => ({ taskId: STARTER_TASK, name })),
    ...manifest.tasks.flatMap(({ n, tests }) => tests.map((name) => ({ taskId: n, name }))),
  ];
}

/** A report of native tests in which nothing ran. */
export function reportWithProblem(
  manifest: StarterManifest,
  names: readonly string[],
  problem: RunProblem,
): CheckReport {
  const results = expectedTests(manifest)
    .filter(({ name }) => names.includes(name))
    .map((test) => notRun(test));
  return { starterId: manifest.id, stack: manifest.stack, results, problem };
}

export function notRun({ taskId, name }: { taskId: number; name: string }): CheckResult {
  return { taskId, name, kind: 'test', status: 'notRun', message: '', durationMs: 0 };
}

/**
 * Tasks whose every test and check passed. A problem belongs to the run of the tests: it takes
 * nothing from a task that has checks alone.
 */
export function passedTasks(manifest: StarterManifest, report: CheckReport): number[] {
  const counted = report.results.filter(
    ({ kind }) => kind === 'check' || report.problem === undefined,
  );
  const passed = new Set(
    counted.filter(({ status }) => status === 'passed').map(({ name }) => name),
  );
  return manifest.tasks
    .filter(({ tests, checks }) => tests.length + checks.length > 0)
    .filter(({ tests, checks }) => [...tests, ...checks].every((name) => passed.has(name)))
    .map(({ n }) => n);
}
