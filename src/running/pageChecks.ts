import type { Verdict } from '../checks/artefacts/artefactCheck';
import {
  checkResult,
  checkNotRun,
  erroredCheck,
  type CheckIdentity,
} from '../checks/artefacts/checkResult';
import { message } from '../checks/artefacts/messages';
import { findArtefactCheck } from '../checks/artefacts/registry';
import type { CheckResult } from '../checks/report';
import { learnerEnvironment } from './learnerEnvironment';
import { runProcess } from './runProcess';

export interface PageCheckRun {
  readonly folder: string;
  readonly starterId: string;
  readonly checks: readonly CheckIdentity[];
  /** Our `pageChecks.mjs`, wherever it is installed. */
  readonly program: string;
  /** How long one check may take. */
  readonly limitMs?: number;
  readonly signal?: AbortSignal | undefined;
  readonly onResult?: ((result: CheckResult) => void) | undefined;
}

/** What the process of the pages writes, a line each. */
export type PageCheckLine =
  | { readonly began: string }
  | { readonly ended: string; readonly verdict: Verdict; readonly durationMs: number }
  | { readonly ended: string; readonly error: string };

const CHECK_LIMIT_MS = 15_000;

/**
 * Runs checks that open the learner's pages, in a process of their own. A script that never ends
 * costs its own check only: the rest goes on in a new process.
 */
export async function runPageChecks(run: PageCheckRun): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  let open = run.checks;
  while (open.length > 0) {
    const ended = await runInOneProcess(run, open);
    results.push(...ended);
    open = open.slice(ended.length);
  }
  return results;
}

/** Results of the first checks of a list, in its order: at least of one. */
async function runInOneProcess(
  run: PageCheckRun,
  checks: readonly CheckIdentity[],
): Promise<CheckResult[]> {
  const { folder, starterId, program, limitMs = CHECK_LIMIT_MS, signal, onResult } = run;
  const results: CheckResult[] = [];
  const add = (result: CheckResult): void => {
    results.push(result);
    onResult?.(result);
  };
  const stopping = new AbortController();
  const limit = setTimeout(() => {
    stopping.abort();
  }, limitMs);
  const readLine = (line: PageCheckLine): void => {
    limit.refresh();
    const identity = checks[results.length];
    if (identity !== undefined && 'ended' in line && line.ended === identity.name) {
      add(resultOf(identity, starterId, line));
    }
  };
  const names = checks.map(({ name }) => name);
  const end = await runProcess(
    { program: process.execPath, args: [program, folder, starterId, ...names] },
    {
      cwd: folder,
      // Inside VS Code our own program is Electron, which must behave like Node.js.
      env: { ...learnerEnvironment(process.env), ELECTRON_RUN_AS_NODE: '1' },
      timeoutMs: limitMs * (checks.length + 1),
      signal: signal === undefined ? stopping.signal : AbortSignal.any([signal, stopping.signal]),
      onOutput: lineReader(readLine),
    },
  ).finally(() => {
    clearTimeout(limit);
  });
  const unfinished = checks.slice(results.length);
  if (signal?.aborted === true) {
    unfinished.map(checkNotRun).forEach(add);
  } else if (unfinished[0] !== undefined) {
    const isSlow = end.aborted || end.timedOut;
    add(isSlow ? tooSlow(unfinished[0], limitMs) : broke(unfinished[0], end.stderr));
  }
  return results;
}

function resultOf(
  identity: CheckIdentity,
  starterId: string,
  line: Exclude<PageCheckLine, { began: string }>,
): CheckResult {
  return 'error' in line
    ? broke(identity, line.error)
    : checkResult(identity, findArtefactCheck(starterId, identity.name) ?? {}, line);
}

function tooSlow(identity: CheckIdentity, limitMs: number): CheckResult {
  const seconds = Math.round(limitMs / 1000);
  return erroredCheck(identity, message('pageTooSlow', { name: identity.name, seconds }));
}

function broke(identity: CheckIdentity, output: string): CheckResult {
  const error = output.trim().split('\n').slice(0, 5).join('\n');
  return erroredCheck(identity, message('pageBroke', { name: identity.name, error }));
}

/** Cuts output into lines; what is no line of ours is passed over. */
function lineReader(onLine: (line: PageCheckLine) => void): (text: string) => void {
  let unfinished = '';
  return (text) => {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) {
      const value = parseLine(line);
      if (value !== undefined) {
        onLine(value);
      }
    }
  };
}

function parseLine(line: string): PageCheckLine | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isOurs =
      typeof value === 'object' && value !== null && ('began' in value || 'ended' in value);
    return isOurs ? (value as PageCheckLine) : undefined;
  } catch {
    return undefined;
  }
}
