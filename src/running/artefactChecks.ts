import { realpath } from 'node:fs/promises';
import {
  checkNotRun,
  checkResult,
  unknownCheck,
  type CheckIdentity,
} from '../checks/artefacts/checkResult';
import type { ArtefactCheck, FileCheck } from '../checks/artefacts/artefactCheck';
import { expectedChecks } from '../checks/artefacts/expectedChecks';
import { findArtefactCheck } from '../checks/artefacts/registry';
import type { CheckResult } from '../checks/report';
import type { StarterManifest } from '../scaffold/manifest';
import { runInProcess, type CheckProgram } from './checkProcess';
import { projectReader } from './projectReader';

export interface ArtefactCheckRun {
  readonly manifest: StarterManifest;
  readonly folder: string;
  /** Our programs of checks, wherever they are installed. */
  readonly programs: { readonly pageChecks: string; readonly databaseChecks: string };
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

/** Runs the checks of a starter: those of files here, the others in processes of their own. */
export async function runArtefactChecks(run: ArtefactCheckRun): Promise<CheckResult[]> {
  const { manifest, names, programs, signal, onResult } = run;
  const wanted = expectedChecks(manifest)
    .filter(({ name }) => names?.includes(name) ?? true)
    .map((identity) => ({ identity, check: findArtefactCheck(manifest.id, identity.name) }));
  const folder = await realpath(run.folder);
  const results: CheckResult[] = [];
  for (const { identity, check } of wanted) {
    if (check !== undefined && check.kind !== 'files') {
      continue;
    }
    const result =
      check === undefined
        ? unknownCheck(identity)
        : await runFileCheck(check, identity, { folder, signal });
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

async function runFileCheck(
  check: FileCheck,
  identity: CheckIdentity,
  { folder, signal }: { folder: string; signal: AbortSignal | undefined },
): Promise<CheckResult> {
  if (signal?.aborted === true) {
    return checkNotRun(identity);
  }
  const startedAt = performance.now();
  const verdict = await check.run(projectReader(folder));
  return checkResult(identity, check, { verdict, durationMs: performance.now() - startedAt });
}
