import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { learnerEnvironment } from '../../../src/running/learnerEnvironment';
import { killProcessTree } from '../../../src/running/processTree';

const LIMIT_MS = 120_000;

/** A program whose output is waited for, such as a server or the JDK's own debugger. */
export class TalkingProcess {
  private output = '';
  private readonly child: ChildProcessWithoutNullStreams;

  constructor(program: string, args: readonly string[], cwd: string) {
    this.child = spawn(program, args, {
      cwd,
      detached: process.platform !== 'win32',
      env: learnerEnvironment(process.env),
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on('data', (text: Buffer) => (this.output += text.toString()));
    }
  }

  say(line: string): void {
    this.child.stdin.write(`${line}\n`);
  }

  /** Resolves to the first match in all that was printed; rejects when the program ends without. */
  async hear(pattern: RegExp): Promise<RegExpExecArray> {
    const limitMs = Date.now() + LIMIT_MS;
    while (Date.now() < limitMs) {
      const match = pattern.exec(this.output);
      if (match !== null) {
        return match;
      }
      if (this.child.exitCode !== null) {
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Waited for ${String(pattern)} and read: ${this.output}`);
  }

  stop(): void {
    killProcessTree(this.child);
  }
}
