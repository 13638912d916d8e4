import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { StarterManifest } from '../scaffold/manifest';
import { learnerEnvironment } from './learnerEnvironment';
import { runProcess, StartError, type ProcessResult } from './runProcess';
import { venvPython } from './testRunners';
import { findProgram, findToolchain } from './toolchains';
import type { ProgramCall } from './windowsCommand';

export interface Installation {
  readonly manifest: StarterManifest;
  /** The learner's folder. */
  readonly folder: string;
  readonly signal?: AbortSignal;
  readonly onOutput?: (text: string) => void;
  readonly timeoutMs?: number;
}

/** How installing a starter's libraries ended. */
export type InstallationEnd =
  | { readonly kind: 'installed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'toolMissing'; readonly tool: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'timedOut' }
  /** `message` is the last that the tool printed. */
  | { readonly kind: 'failed'; readonly message: string };

/** Slow lines and old computers: a first `npm ci` may take minutes. */
const INSTALLATION_LIMIT_MS = 15 * 60_000;

/** Whether everything a starter's `setup` installs is there. Starters without one need nothing. */
export async function areLibrariesInstalled(
  { commands }: StarterManifest,
  folder: string,
): Promise<boolean> {
  const program = commands.setup?.[0];
  const isInstalled = program === undefined ? undefined : INSTALLED_BY[program];
  return isInstalled === undefined || isInstalled(folder);
}

/** What each tool leaves behind when it has installed everything. Go fetches while it builds. */
const INSTALLED_BY: Readonly<Record<string, (folder: string) => Promise<boolean>>> = {
  // dev.py keeps a copy of what it installed last.
  python: async (folder) =>
    (await areSame(folder, 'requirements.txt', '.venv/requirements.txt')) &&
    (await exists(venvPython(folder))),
  // Dev.java does the same; the libraries themselves are where Maven keeps those of all projects.
  java: (folder) => areSame(folder, 'pom.xml', '.mvn/installed-pom.xml'),
  npm: (folder) => exists(path.join(folder, 'node_modules', '.package-lock.json')),
};

/** Runs a starter's `setup`. Nothing outside of the folder is changed, but caches of the tools. */
export async function installLibraries(run: Installation): Promise<InstallationEnd> {
  const { manifest, folder, signal, onOutput, timeoutMs = INSTALLATION_LIMIT_MS } = run;
  const [program = '', ...args] = manifest.commands.setup ?? [];
  const call = await callOf(program, manifest, signal);
  if (call === undefined) {
    return signal?.aborted === true
      ? { kind: 'cancelled' }
      : { kind: 'toolMissing', tool: program };
  }
  try {
    const end = await runProcess(
      { program: call.program, args: [...call.args, ...args] },
      {
        cwd: folder,
        env: learnerEnvironment(process.env),
        timeoutMs,
        ...(signal && { signal }),
        ...(onOutput && { onOutput }),
      },
    );
    return installationEnd(end);
  } catch (error) {
    if (error instanceof StartError) {
      return { kind: 'failed', message: error.message };
    }
    throw error;
  }
}

/** Tools that more than the PATH must be asked for. */
const LANGUAGE_TOOLS = ['python', 'java'] as const;

async function callOf(
  program: string,
  { requires }: StarterManifest,
  signal: AbortSignal | undefined,
): Promise<ProgramCall | undefined> {
  const tool = LANGUAGE_TOOLS.find((one) => one === program);
  if (tool === undefined) {
    return findProgram(program);
  }
  const minimum = requires[tool] ?? '0';
  const found = await findToolchain(tool, { minimum, signal });
  return found.ok ? found.toolchain.call : undefined;
}

function installationEnd({ exitCode, aborted, timedOut, output }: ProcessResult): InstallationEnd {
  if (aborted) {
    return { kind: 'cancelled' };
  }
  if (timedOut) {
    return { kind: 'timedOut' };
  }
  if (exitCode === 0) {
    return { kind: 'installed' };
  }
  return OFFLINE.test(output)
    ? { kind: 'offline' }
    : { kind: 'failed', message: output.trimEnd().split('\n').slice(-8).join('\n') };
}

/** What npm, pip and Maven with its wrapper say when they cannot reach their registry. */
const OFFLINE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT)\b|NewConnectionError|Failed to establish a new connection|name resolution|ConnectTimeoutError|ProxyError|Unknown host|UnknownHostException|Could not resolve host|remote name could not be resolved|Network is unreachable|Connection refused/i;

async function areSame(folder: string, left: string, right: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [left, right].map((file) => readFile(path.join(folder, file), 'utf8').catch(() => undefined)),
  );
  return first !== undefined && first === second;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
