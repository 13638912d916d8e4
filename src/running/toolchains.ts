import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { compareVersions, formatVersion, parseVersion, type Version } from '../checks/versions';
import { learnerEnvironment } from './learnerEnvironment';
import { runProcess, StartError } from './runProcess';
import type { ProgramCall } from './windowsCommand';

export const TOOLS = ['python', 'node', 'java', 'go', 'git'] as const;
export type ToolName = (typeof TOOLS)[number];

/** A tool as it is started on this computer, such as `py -3` for Python. */
export interface Toolchain {
  readonly tool: ToolName;
  readonly call: ProgramCall;
  readonly version: Version;
}

export type FoundToolchain =
  | { readonly ok: true; readonly toolchain: Toolchain }
  | { readonly ok: false; readonly reason: MissingTool };

export type MissingTool =
  | { readonly kind: 'notFound' }
  /** Only the entry of Windows that opens the Microsoft Store is there. */
  | { readonly kind: 'storeStub' }
  /** Java that runs programs but cannot compile them. */
  | { readonly kind: 'noCompiler' }
  | { readonly kind: 'tooOld'; readonly found: string };

export interface SearchOptions {
  readonly minimum?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

/** Finds a tool on the PATH by asking each candidate for its version; the first that fits wins. */
export async function findToolchain(
  tool: ToolName,
  options: SearchOptions = {},
): Promise<FoundToolchain> {
  let closest: MissingTool = { kind: 'notFound' };
  for (const call of await candidateCalls(tool, options.env ?? process.env)) {
    const found = await examine(tool, call, options);
    if (found.ok) {
      return found;
    }
    if (found.reason.kind !== 'notFound') {
      closest = found.reason;
    }
  }
  return { ok: false, reason: closest };
}

async function examine(
  tool: ToolName,
  call: ProgramCall,
  { minimum = '0', env = process.env, signal }: SearchOptions,
): Promise<FoundToolchain> {
  if (isStoreStub(call.program)) {
    return { ok: false, reason: { kind: 'storeStub' } };
  }
  const version = await askVersion(tool, call, { env, signal });
  if (version === undefined) {
    return { ok: false, reason: { kind: 'notFound' } };
  }
  if (compareVersions(version, parseVersion(minimum) ?? [0, 0, 0]) < 0) {
    return { ok: false, reason: { kind: 'tooOld', found: formatVersion(version) } };
  }
  if (tool === 'java' && !(await hasJavaCompiler(call.program, env))) {
    return { ok: false, reason: { kind: 'noCompiler' } };
  }
  return { ok: true, toolchain: { tool, call, version } };
}

interface Candidate {
  readonly name: string;
  readonly args: readonly string[];
}

const PYTHON: readonly Candidate[] = [
  { name: 'python3', args: [] },
  { name: 'python', args: [] },
];

const CANDIDATES: Readonly<Record<ToolName, readonly Candidate[]>> = {
  // On Windows the launcher knows every installed Python, also when none is on the PATH.
  python: process.platform === 'win32' ? [{ name: 'py', args: ['-3'] }, ...PYTHON] : PYTHON,
  node: [{ name: 'node', args: [] }],
  java: [{ name: 'java', args: [] }],
  go: [{ name: 'go', args: [] }],
  git: [{ name: 'git', args: [] }],
};

async function candidateCalls(tool: ToolName, env: NodeJS.ProcessEnv): Promise<ProgramCall[]> {
  const calls = await Promise.all(
    CANDIDATES[tool].map(async ({ name, args }) =>
      (await programsOnPath(name, env)).map((program) => ({ program, args })),
    ),
  );
  const isSafe = process.platform === 'darwin' ? await isSafeOnMac(tool) : () => true;
  return calls.flat().filter(isSafe);
}

const VERSION_LIMIT_MS = 10_000;

async function askVersion(
  tool: ToolName,
  call: ProgramCall,
  { env, signal }: { env: NodeJS.ProcessEnv; signal: AbortSignal | undefined },
): Promise<Version | undefined> {
  try {
    const { exitCode, output } = await runProcess(
      { program: call.program, args: [...call.args, VERSION_ARGUMENT[tool]] },
      {
        cwd: path.dirname(call.program),
        env: learnerEnvironment(env),
        timeoutMs: VERSION_LIMIT_MS,
        ...(signal && { signal }),
      },
    );
    return exitCode === 0 ? parseVersion(output) : undefined;
  } catch (error) {
    if (error instanceof StartError) {
      return undefined;
    }
    throw error;
  }
}

const VERSION_ARGUMENT: Readonly<Record<ToolName, string>> = {
  python: '--version',
  node: '--version',
  // Java 8 does not know --version.
  java: '-version',
  go: 'version',
  git: '--version',
};

/** A JDK has its compiler beside `java`, or both stand on the PATH. */
async function hasJavaCompiler(java: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const beside = path.join(path.dirname(java), path.basename(java).replace('java', 'javac'));
  return (await isProgram(beside)) || (await programsOnPath('javac', env)).length > 0;
}

/** A program on the PATH that is no language's tool, such as `npm`. */
export async function findProgram(name: string): Promise<ProgramCall | undefined> {
  const [program] = await programsOnPath(name, process.env);
  return program === undefined ? undefined : { program, args: [] };
}

async function programsOnPath(name: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  const isWindows = process.platform === 'win32';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter(Boolean);
  const endings = isWindows ? ['.exe', '.cmd', '.bat'] : [''];
  const candidates = folders
    .filter((folder) => path.isAbsolute(folder))
    .flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)));
  const areThere = await Promise.all(candidates.map(isProgram));
  return [...new Set(candidates.filter((_, index) => areThere[index]))];
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** An entry of Windows that opens the Microsoft Store instead of running. */
export function isStoreStub(program: string): boolean {
  return /[\\/]Microsoft[\\/]WindowsApps[\\/]/i.test(program);
}

/** Without Apple's developer tools the programs in /usr/bin only offer to install them. */
async function isSafeOnMac(tool: ToolName): Promise<(call: ProgramCall) => boolean> {
  const isShim = ({ program }: ProgramCall) => tool !== 'java' && program.startsWith('/usr/bin/');
  const { exitCode } = await runProcess(
    { program: '/usr/bin/xcode-select', args: ['-p'] },
    { cwd: '/', env: learnerEnvironment(process.env), timeoutMs: VERSION_LIMIT_MS },
  );
  return (call) => exitCode === 0 || !isShim(call);
}
