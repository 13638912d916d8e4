import path from 'node:path';

/** A program and its arguments, as they are. */
export interface ProgramCall {
  readonly program: string;
  readonly args: readonly string[];
}

export interface WindowsCommand extends ProgramCall {
  /** Whether the arguments are quoted already. */
  readonly verbatim: boolean;
}

/** An argument that the command interpreter of Windows would read as something else. */
export class UnsafeArgumentError extends Error {
  override readonly name = 'UnsafeArgumentError';
}

/**
 * Windows starts `.exe` files directly. Batch files (`npm.cmd`, `mvnw.cmd`) need its command
 * interpreter, which no quoting makes safe; so their arguments may not hold what it interprets.
 */
export function toWindowsCommand(call: ProgramCall, env: NodeJS.ProcessEnv): WindowsCommand {
  if (!/\.(cmd|bat)$/i.test(call.program)) {
    return { ...call, verbatim: false };
  }
  const words = [call.program, ...call.args].map(quote);
  const systemRoot = env['SystemRoot'] ?? 'C:\\Windows';
  return {
    program: path.win32.join(systemRoot, 'System32', 'cmd.exe'),
    args: ['/d', '/s', '/c', `"${words.join(' ')}"`],
    verbatim: true,
  };
}

function quote(word: string): string {
  if (/["%!^&|<>\r\n]/.test(word) || word.endsWith('\\')) {
    throw new UnsafeArgumentError(`'${word}' cannot be passed to a batch file.`);
  }
  return `"${word}"`;
}
