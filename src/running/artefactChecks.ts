import { realpath } from 'node:fs/promises';
import path from 'node:path';
import {
  checkNotRun,
  checkResult,
  erroredCheck,
  unknownCheck,
  type CheckIdentity,
} from '../checks/artefacts/checkResult';
import type { ArtefactCheck, NotJudged, Verdict } from '../checks/artefacts/artefactCheck';
import { expectedChecks } from '../checks/artefacts/expectedChecks';
import { findArtefactCheck } from '../checks/artefacts/registry';
import { message } from '../checks/artefacts/messages';
import type { CheckResult } from '../checks/report';
import type { StarterManifest } from '../scaffold/manifest';
import { runInProcess, type CheckProgram } from './checkProcess';
import { devopsPlace } from './devopsPlace';
import { GitError, gitPlace } from './gitPlace';
import { projectReader } from './projectReader';
import { shellPlace } from './shellPlace';
import { servicePlace } from './shipServices';

export interface ArtefactCheckRun {
  readonly manifest: StarterManifest;
  readonly folder: string;
  /** Our programs of checks, wherever they are installed. */
  readonly programs: {
    readonly pageChecks: string;
    readonly databaseChecks: string;
    /** The program that speaks to an engine for containers; `docker` when left out. */
    readonly docker?: string;
    /** Programs that read infrastructure; `tofu`, then `terraform`, when left out. */
    readonly infrastructure?: readonly string[];
    /** The program that reads rules of Prometheus; `promtool` when left out. */
    readonly promtool?: string;
  };
  /** The only checks to run; all of them when left out. */
  readonly names?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onResult?: (result: CheckResult) => void;
  /** How long one check of a page may take. */
  readonly pageLimitMs?: number;
  /** How long one check with a database may take. */
  readonly databaseLimitMs?: number;
}

const PAGE_LIMIT_MS = 15_000;
/** A database in WebAssembly takes a while to start on an old computer. */
const DATABASE_LIMIT_MS = 40_000;

/** Runs the checks of a starter: what runs the learner's code does so in a process of its own. */
export async function runArtefactChecks(run: ArtefactCheckRun): Promise<CheckResult[]> {
  const { manifest, names, programs, signal, onResult } = run;
  const wanted = expectedChecks(manifest)
    .filter(({ name }) => names?.includes(name) ?? true)
    .map((identity) => ({ identity, check: findArtefactCheck(manifest.id, identity.name) }));
  const folder = await realpath(run.folder);
  const places = placesIn({
    folder,
    signal,
    docker: programs.docker,
    infrastructure: programs.infrastructure,
    promtool: programs.promtool,
    // They stand beside our programs.
    grammars: path.join(path.dirname(programs.pageChecks), 'grammars'),
  });
  const results: CheckResult[] = [];
  for (const { identity, check } of wanted) {
    if (check?.kind === 'page' || check?.kind === 'database') {
      continue;
    }
    const result =
      check === undefined
        ? unknownCheck(identity)
        : await runHere(check, identity, { places, signal });
    results.push(result);
    onResult?.(result);
  }
  const runElsewhere = (kind: ArtefactCheck['kind'], program: CheckProgram, limitMs: number) =>
    runInProcess({
      folder,
      starterId: manifest.id,
      checks: wanted.filter(({ check }) => check?.kind === kind).map(({ identity }) => identity),
      program,
      limitMs,
      signal,
      onResult,
    });
  const { pageLimitMs = PAGE_LIMIT_MS, databaseLimitMs = DATABASE_LIMIT_MS } = run;
  const fromPages = await runElsewhere('page', pageProgram(programs.pageChecks), pageLimitMs);
  const fromDatabases = await runElsewhere(
    'database',
    databaseProgram(programs.databaseChecks),
    databaseLimitMs,
  );
  return [...results, ...fromPages, ...fromDatabases];
}

function pageProgram(path: string): CheckProgram {
  return { path, tooSlow: 'pageTooSlow', broke: 'pageBroke' };
}

function databaseProgram(path: string): CheckProgram {
  return { path, tooSlow: 'databaseTooSlow', broke: 'databaseBroke' };
}

interface PlaceOptions {
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
  readonly docker: string | undefined;
  readonly infrastructure: readonly string[] | undefined;
  readonly promtool: string | undefined;
  readonly grammars: string;
}

/** What checks of each kind may use; one for all checks of a run. */
function placesIn(options: PlaceOptions) {
  return {
    files: projectReader(options.folder),
    service: servicePlace(options),
    git: gitPlace(options),
    shell: shellPlace(options),
    devops: devopsPlace(options),
  };
}

interface RunHere {
  readonly places: ReturnType<typeof placesIn>;
  readonly signal: AbortSignal | undefined;
}

/** A check that needs no process of ours. */
type CheckHere = Exclude<ArtefactCheck, { kind: 'page' | 'database' }>;

async function runHere(
  check: CheckHere,
  identity: CheckIdentity,
  { places, signal }: RunHere,
): Promise<CheckResult> {
  if (isAborted(signal)) {
    return checkNotRun(identity);
  }
  const startedAt = performance.now();
  try {
    const verdict = await judge(check, places);
    return isAborted(signal)
      ? checkNotRun(identity)
      : checkResult(identity, check, { verdict, durationMs: performance.now() - startedAt });
  } catch (error) {
    // Ended by us, it could not answer.
    if (isAborted(signal)) {
      return checkNotRun(identity);
    }
    if (error instanceof GitError) {
      return erroredCheck(
        identity,
        message('pageBroke', { name: check.name, error: error.message }),
      );
    }
    throw error;
  }
}

function judge(check: CheckHere, places: RunHere['places']): Promise<Verdict | NotJudged> {
  switch (check.kind) {
    case 'files':
      return check.run(places.files);
    case 'service':
      return check.run(places.service);
    case 'git':
      return check.run(places.git);
    case 'shell':
      return check.run(places.shell);
    case 'devops':
      return check.run(places.devops);
  }
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
