import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { learnerEnvironment } from './learnerEnvironment';
import { endProcessTree, killProcessTree } from './processTree';
import { StartError } from './runProcess';
import { toWindowsCommand, type ProgramCall } from './windowsCommand';

export interface ServerStart {
  /** Starts the learner's server, in its folder. */
  readonly call: ProgramCall;
  readonly folder: string;
  /** The path that answers 200 when the server is ready. */
  readonly health: string;
  /** Added to the learner's environment. `PORT` is 0 already: the system chooses a free one. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** A server of the learner's that has answered its health path. */
export interface RunningServer {
  /** `http://127.0.0.1:49152` */
  readonly address: string;
  /** All that it has printed so far. */
  readonly output: () => string;
  /** Ends it with everything it started; resolves when nothing listens any more. */
  stop(): Promise<void>;
}

/** A server that ended, or was not ready in time. The message has what it printed last. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
}

const READY_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;
const BETWEEN_TRIES_MS = 50;

/** Every stack prints where it listens; so the port can be the system's choice. */
const ADDRESS = /http:\/\/(?:127\.0\.0\.1|localhost):([1-9]\d*)/;

/** Starts a server and waits until it answers its health path. Rejects with a ServerError. */
export async function startServer(start: ServerStart): Promise<RunningServer> {
  const { health, timeoutMs = READY_LIMIT_MS, signal } = start;
  const { child, output } = launch(start);
  const onExit = () => {
    killProcessTree(child);
  };
  process.once('exit', onExit);
  const stop = async () => {
    await end(child, addressIn(output()));
    process.removeListener('exit', onExit);
  };
  const limit = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
  while (!limit.aborted && !hasEnded(child)) {
    const address = addressIn(output());
    if (address !== undefined && (await isHealthy(new URL(health, address), limit))) {
      return { address, output, stop };
    }
    await delay(BETWEEN_TRIES_MS);
  }
  const error = new ServerError(problemOf(child, output()));
  await stop();
  throw error;
}

function launch({ call, folder, env }: ServerStart) {
  const isWindows = process.platform === 'win32';
  const { program, args, verbatim } = isWindows
    ? toWindowsCommand(call, process.env)
    : { ...call, verbatim: false };
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...learnerEnvironment(process.env), PORT: '0', PYTHONUNBUFFERED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that everything it starts can be ended with it.
    detached: !isWindows,
    windowsHide: true,
    windowsVerbatimArguments: verbatim,
  });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => pieces.push(text));
  }
  child.on('error', (error) => pieces.push(new StartError(error.message).message));
  return { child, output: () => pieces.join('') };
}

function addressIn(output: string): string | undefined {
  const port = ADDRESS.exec(output)?.[1];
  return port === undefined ? undefined : `http://127.0.0.1:${port}`;
}

async function isHealthy(address: URL, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(address, { signal }).catch(() => undefined);
  await response?.body?.cancel();
  return response?.status === 200;
}

function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

async function end(child: ChildProcess, address: string | undefined): Promise<void> {
  if (!hasEnded(child)) {
    const exit = once(child, 'exit');
    endProcessTree(child);
    await exit;
  }
  // What it started may live a moment longer than the program itself.
  killProcessTree(child);
  const limit = AbortSignal.timeout(STOP_LIMIT_MS);
  while (address !== undefined && (await isListening(address))) {
    if (limit.aborted) {
      throw new ServerError(`Something still listens on ${address}.`);
    }
    await delay(BETWEEN_TRIES_MS);
  }
}

/** Any answer means that somebody listens, also one that is no HTTP. */
async function isListening(address: string): Promise<boolean> {
  return fetch(address).then(
    async (response) => {
      await response.body?.cancel();
      return true;
    },
    (error: unknown) => !isRefused(error),
  );
}

function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}

const KEPT_OUTPUT = 2000;

function problemOf(child: ChildProcess, output: string): string {
  const what = hasEnded(child)
    ? `The server ended with ${child.exitCode ?? child.signalCode ?? 'an error'} before it was ready.`
    : 'The server was not ready in time.';
  return `${what}\n${output.slice(-KEPT_OUTPUT)}`.trim();
}
