import { access, readdir, readFile } from 'node:fs/promises';
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

const LOOK_LIMIT_MS = 30_000;

/** Whether everything a starter's `setup` installs is there. Starters without one need nothing. */
export async function areLibrariesInstalled(
  { commands }: StarterManifest,
  folder: string,
): Promise<boolean> {
  const [program, ...args] = commands.setup ?? [];
  const isInstalled = program === undefined ? undefined : INSTALLED_BY[program];
  return isInstalled === undefined || isInstalled(folder, args);
}

type IsInstalled = (folder: string, args: readonly string[]) => Promise<boolean>;

/** What each tool leaves behind when it has installed everything. */
const INSTALLED_BY: Readonly<Record<string, IsInstalled>> = {
  // dev.py keeps a copy of what it installed last, one file behind the other.
  python: async (folder) =>
    (await exists(venvPython(folder))) && (await areRequirementsInstalled(folder)),
  // Dev.java does the same; the libraries themselves are where Maven keeps those of all projects.
  java: async (folder) => areSame(folder, await pomFiles(folder), '.mvn/installed-pom.xml'),
  npm: (folder, args) =>
    exists(path.join(folder, npmFolder(args), 'node_modules', '.package-lock.json')),
  go: areModulesDownloaded,
};

/** Go keeps the libraries of all projects in one place; with nobody to ask, only what is there counts. */
async function areModulesDownloaded(folder: string, args: readonly string[]): Promise<boolean> {
  const go = await findProgram('go');
  if (go === undefined) {
    // Whoever starts the tests says that Go is missing.
    return true;
  }
  const { exitCode } = await runProcess(
    { program: go.program, args: [...go.args, ...args] },
    {
      cwd: folder,
      env: {
        ...learnerEnvironment(process.env),
        GOPROXY: 'off',
        // In the workspace of a later starter, `go mod download` asks for what no build needs.
        ...(args[0] === 'mod' && { GOWORK: 'off' }),
      },
      timeoutMs: LOOK_LIMIT_MS,
    },
  );
  return exitCode === 0;
}

async function areRequirementsInstalled(folder: string): Promise<boolean> {
  return areSame(folder, await requirementFiles(folder), '.venv/requirements.txt');
}

/** Each starter of a project brings one: what pip is to install, in the order of their names. */
export async function requirementFiles(folder: string): Promise<string[]> {
  return filesNamed(folder, /^requirements.*\.txt$/);
}

/** `pom.xml`, and the files that switch on profiles of it, such as `pom-phase-5.properties`. */
export async function pomFiles(folder: string): Promise<string[]> {
  return filesNamed(folder, /^pom[-.].+$/);
}

async function filesNamed(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => pattern.test(name)).sort();
}

/** The folder with the `package.json` that npm is told to work in. */
export function npmFolder(args: readonly string[]): string {
  const at = args.indexOf('--prefix');
  return at === -1 ? '.' : (args[at + 1] ?? '.');
}

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

/** How a command of a starter is started on this computer; undefined when its program is not there. */
export async function callOf(
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

/** What npm, pip, Go, and Maven with its wrapper say when they cannot reach their registry. */
const OFFLINE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT)\b|NewConnectionError|Failed to establish a new connection|name resolution|ConnectTimeoutError|ProxyError|Unknown host|UnknownHostException|Could not resolve host|remote name could not be resolved|Network is unreachable|Connection refused|dial tcp/i;

/** Whether a file holds what the others hold together. */
async function areSame(folder: string, files: readonly string[], copy: string): Promise<boolean> {
  const read = (file: string) => readFile(path.join(folder, file), 'utf8').catch(() => undefined);
  const wanted = await Promise.all(files.map(read));
  return wanted.join('') === (await read(copy));
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
