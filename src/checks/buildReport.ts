import type { StarterManifest } from '../scaffold/manifest';
import { namesBySpelling, type Language } from './names';
import type { Observation, Reading } from './reading';
import {
  expectedTests,
  notRun,
  reportWithProblem,
  type CheckReport,
  type CheckResult,
  type CheckStatus,
  type RunProblem,
} from './report';

/** How a runner's process ended. */
export interface RunEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly timedOut: boolean;
  readonly aborted: boolean;
  readonly outputTruncated: boolean;
}

export interface FinishedRun {
  readonly manifest: StarterManifest;
  readonly language: Language;
  /** The canonical names this run was asked for. */
  readonly names: readonly string[];
  readonly end: RunEnd;
  /** Undefined when the runner left no report. */
  readonly reading: Reading | undefined;
}

/**
 * Compares what ran with what was expected. A run that stopped early, or in which an expected name
 * is missing, keeps its results for display but has a problem and counts for nothing.
 */
export function buildReport(run: FinishedRun): CheckReport {
  const { manifest, names, reading } = run;
  if (reading?.ok !== true) {
    const problem = problemOfEnd(run) ?? problemOfReport(run);
    return reportWithProblem(manifest, names, problem);
  }
  const observed = observedByName(run, reading.observations);
  const results = expectedTests(manifest)
    .filter(({ name }) => names.includes(name))
    .map((test) => resultOf(test, observed.get(test.name)));
  const optional = new Set(
    manifest.tasks.filter((task) => task.optional).flatMap(({ tests }) => tests),
  );
  const required = results.filter(({ name }) => !optional.has(name));
  const problem = problemOfEnd(run) ?? problemOfResults(run, reading, required);
  const report = { starterId: manifest.id, stack: manifest.stack, results };
  return problem === undefined ? report : { ...report, problem };
}

function problemOfEnd({ end, reading }: FinishedRun): RunProblem | undefined {
  if (end.aborted) {
    return { kind: 'cancelled' };
  }
  if (end.timedOut) {
    const runningTest = reading?.ok === true ? reading.runningTest : undefined;
    return { kind: 'timedOut', ...(runningTest === undefined ? {} : { runningTest }) };
  }
  if (end.outputTruncated) {
    return { kind: 'tooMuchOutput' };
  }
  return end.signal === null ? undefined : crashed(end);
}

function problemOfReport({ end, reading }: FinishedRun): RunProblem {
  if (reading?.ok === false) {
    return { kind: 'brokenReport', reason: reading.reason };
  }
  return end.exitCode === 0 ? { kind: 'noReport' } : crashed(end);
}

function problemOfResults(
  { end }: FinishedRun,
  { observations, loadFailures }: Extract<Reading, { ok: true }>,
  results: readonly CheckResult[],
): RunProblem | undefined {
  const missing = results.filter(({ status }) => status === 'notRun').map(({ name }) => name);
  const [loadFailure] = loadFailures;
  if (missing.length > 0) {
    return loadFailure ?? problemOfMissing(observations, results, missing);
  }
  // A run may end badly because of a test that the learner added: then the report shows it.
  const isExplained =
    loadFailure !== undefined || observations.some(({ status }) => isBroken(status));
  return end.exitCode !== 0 && !isExplained ? crashed(end) : undefined;
}

function problemOfMissing(
  observations: readonly Observation[],
  results: readonly CheckResult[],
  missing: readonly string[],
): RunProblem {
  const ran = observations.filter(({ status }) => status !== 'notRun');
  if (ran.length === 0) {
    return { kind: 'noTestsRan' };
  }
  return missing.length === results.length && results.length > 0
    ? { kind: 'otherProject', names: ran.slice(0, 3).map(({ name }) => name) }
    : { kind: 'namesDidNotRun', names: missing };
}

function crashed({ exitCode, signal }: RunEnd): RunProblem {
  return { kind: 'crashed', exitCode, signal };
}

function observedByName(
  { names, language }: FinishedRun,
  observations: readonly Observation[],
): ReadonlyMap<string, Observation> {
  const canonical = namesBySpelling(names, language);
  const observed = new Map<string, Observation>();
  for (const observation of observations) {
    const name = canonical.get(observation.name);
    if (name !== undefined) {
      observed.set(name, worse(observed.get(name), observation));
    }
  }
  return observed;
}

/** Of two tests with the same name both must pass. */
function worse(known: Observation | undefined, other: Observation): Observation {
  return known !== undefined && BADNESS[known.status] >= BADNESS[other.status] ? known : other;
}

const BADNESS: Readonly<Record<CheckStatus, number>> = {
  passed: 0,
  notRun: 1,
  failed: 2,
  errored: 3,
};

function isBroken(status: CheckStatus): boolean {
  return status === 'failed' || status === 'errored';
}

function resultOf(
  test: { taskId: number; name: string },
  observation: Observation | undefined,
): CheckResult {
  if (observation === undefined) {
    return notRun(test);
  }
  return { ...observation, ...test, kind: 'test' };
}
