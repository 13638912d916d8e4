import type { ProjectReader } from '../artefactCheck';

export const SHELLS = ['bash', 'powershell'] as const;
export type ShellName = (typeof SHELLS)[number];

/** What a check of the command line lab may use: shells, and copies of the learner's folder. */
export interface ShellPlace {
  readonly project: ProjectReader;
  /** Undefined where this computer has no such shell. */
  shell(name: ShellName): Promise<Shell | undefined>;
}

export interface Shell {
  readonly name: ShellName;
  /** Runs `use` in a copy of the learner's folder that is removed afterwards, with all that still runs. */
  inCopy<T>(use: (copy: Copy) => Promise<T>): Promise<T>;
}

/** A folder of its own. Paths are relative to it, with `/`. */
export interface Copy {
  /** Runs a script of the copy, such as `report`: the ending is that of the shell. */
  run(script: string, args: readonly string[]): Promise<ScriptEnd>;
  /** Runs a text in the language of the shell, with the copy as the current folder. */
  runText(text: string): Promise<ScriptEnd>;
  write(path: string, text: string): Promise<void>;
  /** Undefined when there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** Everything in the copy, folders with `/` at their end, in the order of the alphabet. */
  list(): Promise<readonly string[]>;
  /** Listens on a free port of this computer until `use` has ended. */
  whileListening<T>(use: (listener: Listener) => Promise<T>): Promise<T>;
}

export interface ScriptEnd {
  /** Null when it did not end in time. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Listener {
  readonly port: number;
  readonly processId: number;
  /** A port on which nobody listens. */
  readonly freePort: number;
}
