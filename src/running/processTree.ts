import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** How long a program may take to tidy up after it is asked to end. */
const GRACE_MS = 500;

/** Asks a program and everything it started to end, and kills what is left after a moment. */
export function endProcessTree(child: ChildProcess): void {
  if (process.platform === 'win32') {
    killProcessTree(child);
    return;
  }
  signalGroup(child, 'SIGTERM');
  setTimeout(() => {
    killProcessTree(child);
  }, GRACE_MS).unref();
}

/** Kills what still lives of the process group (of the process tree on Windows). */
export function killProcessTree(child: ChildProcess): void {
  if (process.platform === 'win32') {
    killWindowsTree(child);
  } else {
    signalGroup(child, 'SIGKILL');
  }
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) {
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // Nobody is left in the group: that is what we want.
    if (!isNoSuchProcess(error)) {
      throw error;
    }
  }
}

function isNoSuchProcess(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ESRCH';
}

function killWindowsTree({ pid, exitCode, signalCode }: ChildProcess): void {
  // The number of a process that has ended may belong to another one by now.
  if (pid === undefined || exitCode !== null || signalCode !== null) {
    return;
  }
  const taskkill = path.join(
    process.env['SystemRoot'] ?? 'C:\\Windows',
    'System32',
    'taskkill.exe',
  );
  spawn(taskkill, ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on(
    'error',
    () => undefined,
  );
}
