import { access } from 'node:fs/promises';
import path from 'node:path';
import type { ShellName } from '../checks/artefacts/shellLab/shellPlace';
import { findProgram } from './toolchains';
import type { ProgramCall } from './windowsCommand';

/** Without files of the user's that would change what a shell does. */
const BASH_ARGS = ['--noprofile', '--norc'];
const POWERSHELL_ARGS = ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass'];

/** Undefined where this computer has no such shell. Bash on Windows is the one of Git, never that of WSL. */
export async function findShell(name: ShellName): Promise<ProgramCall | undefined> {
  const isWindows = process.platform === 'win32';
  if (name === 'powershell') {
    const found = (await findProgram('pwsh')) ?? (isWindows && (await findProgram('powershell')));
    return found ? { program: found.program, args: POWERSHELL_ARGS } : undefined;
  }
  const program = isWindows ? await findGitBash() : (await findProgram('bash'))?.program;
  return program === undefined ? undefined : { program, args: BASH_ARGS };
}

async function findGitBash(): Promise<string | undefined> {
  const git = await findProgram('git');
  for (const candidate of gitBashCandidates(git?.program, process.env)) {
    const isThere = await access(candidate).then(
      () => true,
      () => false,
    );
    if (isThere) {
      return candidate;
    }
  }
  return undefined;
}

/** Where Git for Windows keeps Bash: beside the Git on the PATH, else where its installer puts it. */
export function gitBashCandidates(git: string | undefined, env: NodeJS.ProcessEnv): string[] {
  const { win32 } = path;
  // `Git\cmd\git.exe`, `Git\bin\git.exe` or `Git\mingw64\bin\git.exe`
  const above =
    git === undefined ? [] : [win32.resolve(git, '../..'), win32.resolve(git, '../../..')];
  const installed = [
    [env['ProgramFiles'], 'Git'],
    [env['LOCALAPPDATA'], 'Programs', 'Git'],
  ].flatMap(([folder, ...rest]) =>
    folder === undefined ? [] : [win32.join(folder, ...rest.map(String))],
  );
  return [...above, ...installed].map((root) => win32.join(root, 'bin', 'bash.exe'));
}
