import { realpath } from 'node:fs/promises';
import {
  checkNotRun,
  checkResult,
  unknownCheck,
  type CheckIdentity,
} from '../checks/artefacts/checkResult';
import type { FileCheck } from '../checks/artefacts/artefactCheck';
import { expectedChecks } from '../checks/artefacts/expectedChecks';
import { findArtefactCheck } from '../checks/artefacts/registry';
import type { CheckResult } from '../checks/report';
import type { StarterManifest } from '../scaffold/manifest';
import { runPageChecks } from './pageChecks';
import { projectReader } from './projectReader';

export interface ArtefactCheckRun {
  readonly manifest: StarterManifest;
  readonly folder: string;
  /** Our `pageChecks.mjs`, wherever it is installed. */
  readonly pageChecks: string;
  /** The only checks to run; all of them when left out. */
  readonly names?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onResult?: (result: CheckResult) => void;
  /** How long one check of a page may take. */
  readonly pageLimitMs?: number;
}

/** Runs the checks of a starter: those of files here, those of pages in a process of their own. */
export async function runArtefactChecks(run: ArtefactCheckRun): Promise<CheckResult[]> {
  const { manifest, names, signal, onResult, pageLimitMs } = run;
  const wanted = expectedChecks(manifest)
    .filter(({ name }) => names?.includes(name) ?? true)
    .map((identity) => ({ identity, check: findArtefactCheck(manifest.id, identity.name) }));
  const folder = await realpath(run.folder);
  const results: CheckResult[] = [];
  for (const { identity, check } of wanted) {
    if (check?.kind === 'page') {
      continue;
    }
    const result =
      check === undefined
        ? unknownCheck(identity)
        : await runFileCheck(check, identity, { folder, signal });
    results.push(result);
    onResult?.(result);
  }
  const fromPages = await runPageChecks({
    folder,
    starterId: manifest.id,
    checks: wanted.filter(({ check }) => check?.kind === 'page').map(({ identity }) => identity),
    program: run.pageChecks,
    signal,
    onResult,
    ...(pageLimitMs !== undefined && { limitMs: pageLimitMs }),
  });
  return [...results, ...fromPages];
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
