import type { NotJudged, Verdict } from '../checks/artefacts/artefactCheck';
import {
  checkResult,
  checkNotRun,
  erroredCheck,
  type CheckIdentity,
} from '../checks/artefacts/checkResult';
import { message, type MessageKey } from '../checks/artefacts/messages';
import { findArtefactCheck } from '../checks/artefacts/registry';
import type { CheckResult } from '../checks/report';
import { learnerEnvironment } from './learnerEnvironment';
import { runProcess } from './runProcess';

/** A program of ours that runs checks: `program <folder> <starter> <check>…`. */
export interface CheckProgram {
  readonly path: string;
  /** What is said of a check that does not end, and of one that breaks. */
  readonly tooSlow: MessageKey;
  readonly broke: MessageKey;
}

export interface CheckProcessRun {
  readonly folder: string;
  readonly starterId: string;
  readonly checks: readonly CheckIdentity[];
  readonly program: CheckProgram;
  /** How long one check may take. */
  readonly limitMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly onResult?: ((result: CheckResult) => void) | undefined;
}

/** What such a program writes, a line of JSON each. */
export type CheckLine =
  | { readonly began: string }
  | { readonly ended: string; readonly verdict: Verdict | NotJudged; readonly durationMs: number }
  | { readonly ended: string; readonly error: string };

/**
 * Runs checks that run what the learner wrote, in a process of their own. What never ends costs its
 * own check only: the rest goes on in a new process.
 */
export async function runInProcess(run: CheckProcessRun): Promise<CheckResult[]> {
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
  run: CheckProcessRun,
  checks: readonly CheckIdentity[],
): Promise<CheckResult[]> {
  const { folder, starterId, program, limitMs, signal, onResult } = run;
  const results: CheckResult[] = [];
  const add = (result: CheckResult): void => {
    results.push(result);
    onResult?.(result);
  };
  const stopping = new AbortController();
  const limit = setTimeout(() => {
    stopping.abort();
  }, limitMs);
  const readLine = (line: CheckLine): void => {
    limit.refresh();
    const identity = checks[results.length];
    if (identity !== undefined && 'ended' in line && line.ended === identity.name) {
      add(resultOf(identity, run, line));
    }
  };
  const names = checks.map(({ name }) => name);
  const end = await runProcess(
    { program: process.execPath, args: [program.path, folder, starterId, ...names] },
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
    add(isSlow ? tooSlow(unfinished[0], run) : broke(unfinished[0], run, end.stderr));
  }
  return results;
}

function resultOf(
  identity: CheckIdentity,
  run: CheckProcessRun,
  line: Exclude<CheckLine, { began: string }>,
): CheckResult {
  return 'error' in line
    ? broke(identity, run, line.error)
    : checkResult(identity, findArtefactCheck(run.starterId, identity.name) ?? {}, line);
}

function tooSlow({ taskId, name }: CheckIdentity, run: CheckProcessRun): CheckResult {
  const seconds = Math.round(run.limitMs / 1000);
  return erroredCheck({ taskId, name }, message(run.program.tooSlow, { name, seconds }));
}

function broke(
  { taskId, name }: CheckIdentity,
  { program }: CheckProcessRun,
  output: string,
): CheckResult {
  const error = output.trim().split('\n').slice(0, 5).join('\n');
  return erroredCheck({ taskId, name }, message(program.broke, { name, error }));
}

/** Cuts output into lines; what is no line of ours is passed over. */
function lineReader(onLine: (line: CheckLine) => void): (text: string) => void {
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

function parseLine(line: string): CheckLine | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isOurs =
      typeof value === 'object' && value !== null && ('began' in value || 'ended' in value);
    return isOurs ? (value as CheckLine) : undefined;
  } catch {
    return undefined;
  }
}
