import { realpath } from 'node:fs/promises';
import {
  checkNotRun,
  checkResult,
  unknownCheck,
  type CheckIdentity,
} from '../checks/artefacts/checkResult';
import type {
  ArtefactCheck,
  FileCheck,
  NotJudged,
  ServiceCheck,
  Verdict,
} from '../checks/artefacts/artefactCheck';
import { expectedChecks } from '../checks/artefacts/expectedChecks';
import { findArtefactCheck } from '../checks/artefacts/registry';
import type { CheckResult } from '../checks/report';
import type { StarterManifest } from '../scaffold/manifest';
import { runInProcess, type CheckProgram } from './checkProcess';
import { projectReader } from './projectReader';
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
  const results: CheckResult[] = [];
  for (const { identity, check } of wanted) {
    if (check?.kind === 'page' || check?.kind === 'database') {
      continue;
    }
    const result =
      check === undefined
        ? unknownCheck(identity)
        : await runHere(check, identity, { folder, signal, docker: programs.docker });
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

interface RunHere {
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
  readonly docker: string | undefined;
}

async function runHere(
  check: FileCheck | ServiceCheck,
  identity: CheckIdentity,
  place: RunHere,
): Promise<CheckResult> {
  if (isAborted(place.signal)) {
    return checkNotRun(identity);
  }
  const startedAt = performance.now();
  const verdict = await judge(check, place);
  return isAborted(place.signal)
    ? checkNotRun(identity)
    : checkResult(identity, check, { verdict, durationMs: performance.now() - startedAt });
}

function judge(check: FileCheck | ServiceCheck, place: RunHere): Promise<Verdict | NotJudged> {
  return check.kind === 'files'
    ? check.run(projectReader(place.folder))
    : check.run(servicePlace(place));
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
