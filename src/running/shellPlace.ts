import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import type {
  Copy,
  Listener,
  ScriptEnd,
  Shell,
  ShellName,
  ShellPlace,
} from '../checks/artefacts/shellLab/shellPlace';
import { findShell } from './findShell';
import { learnerEnvironment } from './learnerEnvironment';
import { listProjectFiles, projectReader } from './projectReader';
import { runProcess } from './runProcess';
import type { ProgramCall } from './windowsCommand';

interface PlaceOptions {
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  /** How long one script may run. */
  readonly scriptLimitMs?: number;
}

/** Scripts of the lab end at once; starting a shell on an old computer takes a while. */
const SCRIPT_LIMIT_MS = 30_000;
const MAX_FILE_BYTES = 1024 * 1024;
/** A script that prints forever is stopped here. */
const MAX_OUTPUT_BYTES = 1024 * 1024;

/** Nothing runs before a check asks for it, and never in the learner's folder itself. */
export function shellPlace(options: PlaceOptions): ShellPlace {
  return {
    project: projectReader(options.folder),
    shell: async (name) => {
      const call = await findShell(name);
      return call && shellOf(name, call, options);
    },
  };
}

function shellOf(name: ShellName, call: ProgramCall, options: PlaceOptions): Shell {
  return {
    name,
    inCopy: async (use) => {
      const made = await mkdtemp(path.join(os.tmpdir(), 'backend-roadmap-shell-'));
      try {
        const folder = await realpath(made);
        await copySmallFiles(options.folder, folder);
        return await use(copyIn(folder, { name, call, options }));
      } finally {
        // On Windows the folder of a program that has just ended may be held a moment longer.
        await rm(made, { recursive: true, force: true, maxRetries: 10 });
      }
    },
  };
}

async function copySmallFiles(from: string, to: string): Promise<void> {
  for (const name of await listProjectFiles(from)) {
    const file = path.join(from, name);
    if ((await stat(file)).size <= MAX_FILE_BYTES) {
      await mkdir(path.dirname(path.join(to, name)), { recursive: true });
      await copyFile(file, path.join(to, name));
    }
  }
}

interface ShellCall {
  readonly name: ShellName;
  readonly call: ProgramCall;
  readonly options: PlaceOptions;
}

function copyIn(folder: string, { name, call, options }: ShellCall): Copy {
  const run = async (args: readonly string[]): Promise<ScriptEnd> => {
    const { scriptLimitMs = SCRIPT_LIMIT_MS, signal } = options;
    const end = await runProcess(
      { program: call.program, args: [...call.args, ...args] },
      {
        cwd: folder,
        env: shellEnvironment(folder),
        timeoutMs: scriptLimitMs,
        maxOutputBytes: MAX_OUTPUT_BYTES,
        ...(signal && { signal }),
      },
    );
    const hasEnded = !end.timedOut && !end.aborted && !end.outputTruncated;
    return {
      exitCode: hasEnded ? (end.exitCode ?? 1) : null,
      stdout: end.stdout,
      stderr: end.stderr,
    };
  };
  const inside = (relative: string) => path.join(folder, ...relative.split('/'));
  return {
    run: (script, args) =>
      name === 'bash' ? run([`./${script}.sh`, ...args]) : run(['-File', `${script}.ps1`, ...args]),
    runText: (text) => run([name === 'bash' ? '-c' : '-Command', text]),
    write: async (relative, text) => {
      await mkdir(path.dirname(inside(relative)), { recursive: true });
      await writeFile(inside(relative), text);
    },
    read: (relative) => readFile(inside(relative), 'utf8').catch(() => undefined),
    list: () => listAll(folder),
    whileListening,
  };
}

/** A script that thinks of the learner's home finds the copy there. */
function shellEnvironment(folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(learnerEnvironment(process.env)).filter(
    // Files that a shell would run first.
    ([name]) => !/^(BASH_ENV|ENV|CDPATH|SHELLOPTS|BASHOPTS)$/.test(name),
  );
  return { ...Object.fromEntries(kept), HOME: folder };
}

async function listAll(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => {
      const name = path.relative(folder, path.join(entry.parentPath, entry.name));
      return name.split(path.sep).join('/') + (entry.isDirectory() ? '/' : '');
    })
    .sort();
}

async function whileListening<T>(use: (listener: Listener) => Promise<T>): Promise<T> {
  const server = await listen();
  const freed = await listen();
  const freePort = portOf(freed);
  await close(freed);
  try {
    return await use({ port: portOf(server), processId: process.pid, freePort });
  } finally {
    await close(server);
  }
}

async function listen(): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await closed;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
