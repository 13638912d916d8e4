import { spawn, type ChildProcess } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { RunEnd } from '../checks/buildReport';
import { endProcessTree, killProcessTree } from './processTree';
import { toWindowsCommand, type ProgramCall } from './windowsCommand';

export interface ProcessOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  readonly maxOutputBytes?: number;
  readonly signal?: AbortSignal;
  /** Whom it runs as when that is not us. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (text: string) => void;
}

export interface ProcessResult extends RunEnd {
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they came. */
  readonly output: string;
  readonly durationMs: number;
}

/** A program that could not be started, such as one that is not there. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** More than any starter prints; a test that prints forever is stopped here. */
export const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;

/**
 * Runs a program with an argument list, never through a shell, and waits for its end. Whatever it
 * started ends with it: after a time-out, an abort, too much output, and also after an ordinary end.
 * Rejects with a StartError only when it could not be started.
 */
export async function runProcess(
  call: ProgramCall,
  options: ProcessOptions,
): Promise<ProcessResult> {
  const startedAt = performance.now();
  if (options.signal?.aborted === true) {
    return { ...ABORTED_BEFORE_START, durationMs: 0 };
  }
  const child = start(call, options);
  const output = collectOutput(child, options);
  const stopping = stopWhenAsked(child, options, output);
  try {
    const { exitCode, signal } = await ended(child);
    return {
      exitCode,
      signal,
      ...stopping.reasons(),
      ...output.texts(),
      durationMs: performance.now() - startedAt,
    };
  } finally {
    stopping.dispose();
  }
}

/** How long output may still arrive after the program has ended. */
const OUTPUT_GRACE_MS = 1000;

const ABORTED_BEFORE_START = {
  exitCode: null,
  signal: null,
  timedOut: false,
  aborted: true,
  outputTruncated: false,
  stdout: '',
  stderr: '',
  output: '',
};

function start(call: ProgramCall, { cwd, env, user }: ProcessOptions): ChildProcess {
  const isWindows = process.platform === 'win32';
  const { program, args, verbatim } = isWindows
    ? toWindowsCommand(call, env)
    : { ...call, verbatim: false };
  try {
    return spawn(program, args, {
      cwd,
      env,
      ...user,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that everything it starts can be ended with it.
      detached: !isWindows,
      windowsHide: true,
      windowsVerbatimArguments: verbatim,
    });
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Waits until the program has ended and its output is read. A process that it left behind may hold
 * the output open, so the rest of the group is killed first.
 */
function ended(child: ChildProcess): Promise<{ exitCode: number | null; signal: string | null }> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      if (child.pid === undefined) {
        reject(new StartError(error.message));
      }
    });
    child.once('exit', () => {
      killProcessTree(child);
      // A process that left the group may still hold the output open.
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, OUTPUT_GRACE_MS).unref();
    });
    child.once('close', (exitCode, signal) => {
      resolve({ exitCode, signal });
    });
  });
}

interface CollectedOutput {
  readonly onLimit: (stop: () => void) => void;
  readonly texts: () => { stdout: string; stderr: string; output: string };
}

function collectOutput(
  child: ChildProcess,
  { maxOutputBytes = MAX_OUTPUT_BYTES, onOutput }: ProcessOptions,
): CollectedOutput {
  const chunks: { stream: 'stdout' | 'stderr'; bytes: Buffer }[] = [];
  let byteCount = 0;
  let stop = (): void => undefined;
  for (const stream of ['stdout', 'stderr'] as const) {
    const decoder = new TextDecoder();
    child[stream]?.on('data', (bytes: Buffer) => {
      if (byteCount > maxOutputBytes) {
        return;
      }
      byteCount += bytes.length;
      chunks.push({ stream, bytes });
      onOutput?.(decoder.decode(bytes, { stream: true }));
      if (byteCount > maxOutputBytes) {
        stop();
      }
    });
  }
  const textOf = (streams: readonly string[]): string =>
    Buffer.concat(
      chunks.filter(({ stream }) => streams.includes(stream)).map(({ bytes }) => bytes),
    ).toString('utf8');
  return {
    onLimit: (action) => {
      stop = action;
    },
    texts: () => ({
      stdout: textOf(['stdout']),
      stderr: textOf(['stderr']),
      output: textOf(['stdout', 'stderr']),
    }),
  };
}

type StopReason = 'timedOut' | 'aborted' | 'outputTruncated';

function stopWhenAsked(
  child: ChildProcess,
  { timeoutMs, signal }: ProcessOptions,
  output: CollectedOutput,
) {
  const reasons: Record<StopReason, boolean> = {
    timedOut: false,
    aborted: false,
    outputTruncated: false,
  };
  const stop = (reason: StopReason) => () => {
    reasons[reason] = true;
    endProcessTree(child);
  };
  const onAbort = stop('aborted');
  const onExit = () => {
    killProcessTree(child);
  };
  const timer = setTimeout(stop('timedOut'), timeoutMs);
  signal?.addEventListener('abort', onAbort, { once: true });
  process.once('exit', onExit);
  output.onLimit(stop('outputTruncated'));
  return {
    reasons: () => reasons,
    dispose: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      process.removeListener('exit', onExit);
    },
  };
}
