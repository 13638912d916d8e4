import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import {
  formatterRefusal,
  promtoolRefusal,
  type ReadRefusal,
  type Refusal,
} from '../checks/artefacts/devopsLab/refusals';
import { learnerEnvironment } from './learnerEnvironment';
import { runProcess, StartError, type ProcessResult } from './runProcess';
import { findProgram } from './toolchains';
import { UnsafeArgumentError, type ProgramCall } from './windowsCommand';

export interface DevopsProgramOptions {
  /** Programs that read infrastructure, in the order in which they are tried; `tofu`, then `terraform`, when left out. */
  readonly infrastructure?: readonly string[] | undefined;
  /** The program that reads rules of Prometheus; `promtool` when left out. */
  readonly promtool?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How long one of these programs may run. */
  readonly programLimitMs?: number;
}

/** By their paths with `/`, relative to the project. */
type Texts = ReadonlyMap<string, string>;

/** They read a few short files; starting a large program on an old computer takes a while. */
const PROGRAM_LIMIT_MS = 10_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;

/** Reads, prints to us what it would write, and needs neither `init` nor a provider. */
const FORMAT = ['fmt', '-write=false', '-list=false', '-no-color'];
/** 1 is for a call that the program does not understand. */
const FORMAT_REFUSED = 2;

/** Undefined when a program accepts the files, and when none here has anything to say. */
export async function refusalOfInfrastructure(
  files: Texts,
  options: DevopsProgramOptions,
): Promise<Refusal | undefined> {
  for (const name of options.infrastructure ?? ['tofu', 'terraform']) {
    const end = await runOnCopies(name, [...FORMAT, ...files.keys()], { files, options });
    if (end?.exitCode === 0) {
      return undefined;
    }
    const read = end?.exitCode === FORMAT_REFUSED ? formatterRefusal(wordsOf(end)) : undefined;
    if (read !== undefined && files.has(read.file)) {
      return refusalBy(name, read);
    }
  }
  return undefined;
}

/** Undefined when promtool accepts the file, and when it is not here or has nothing to say. */
export async function refusalOfRules(
  [file, text]: readonly [file: string, text: string],
  { promtool = 'promtool', ...options }: DevopsProgramOptions,
): Promise<Refusal | undefined> {
  const files = new Map([[file, text]]);
  const end = await runOnCopies(promtool, ['check', 'rules', file], { files, options });
  const read = end?.exitCode === 1 ? promtoolRefusal(wordsOf(end), file) : undefined;
  return read && refusalBy(promtool, read);
}

function refusalBy(program: string, read: ReadRefusal): Refusal {
  return { program: path.parse(program).name, ...read };
}

function wordsOf({ stderr }: ProcessResult): string {
  return stripVTControlCharacters(stderr);
}

interface Run {
  readonly files: Texts;
  readonly options: DevopsProgramOptions;
}

/**
 * In a folder of its own, with nothing in it but copies: a program finds no settings of the project
 * there, no values of secrets, and nothing that it could change. Undefined when it did not end by itself.
 */
async function runOnCopies(
  name: string,
  args: readonly string[],
  { files, options }: Run,
): Promise<ProcessResult | undefined> {
  const call = await findCall(name);
  if (call === undefined) {
    return undefined;
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backend-roadmap-read-'));
  try {
    await writeFile(path.join(folder, SETTINGS), '');
    for (const [file, text] of files) {
      await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    const { programLimitMs = PROGRAM_LIMIT_MS, signal } = options;
    const end = await runProcess(
      { program: call.program, args: [...call.args, ...args] },
      {
        cwd: folder,
        env: quietEnvironment(folder),
        timeoutMs: programLimitMs,
        maxOutputBytes: MAX_OUTPUT_BYTES,
        ...(signal && { signal }),
      },
    );
    return end.timedOut || end.aborted || end.outputTruncated ? undefined : end;
  } catch (error) {
    if (error instanceof StartError || error instanceof UnsafeArgumentError) {
      return undefined;
    }
    throw error;
  } finally {
    // On Windows the folder of a program that has just ended may be held a moment longer.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function findCall(name: string): Promise<ProgramCall | undefined> {
  return path.isAbsolute(name) ? { program: name, args: [] } : await findProgram(name);
}

/** More arguments, a file for a log, traces that are sent somewhere. */
const DOES_MORE = /^(TF|TOFU|OTEL|CHECKPOINT)_/i;

/** Settings of the user name plugins, mirrors and tokens, and none is needed to read. */
const SETTINGS = 'settings.tfrc';

/** What keeps these programs, and those that choose a version of them, from asking the network. */
function quietEnvironment(folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(learnerEnvironment(process.env)).filter(
    ([name]) => !DOES_MORE.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    // Terraform asks for a newer version of itself, and makes a folder in the home for the answer.
    CHECKPOINT_DISABLE: '1',
    TF_CLI_CONFIG_FILE: path.join(folder, SETTINGS),
    // OpenTofu makes a folder for settings where there is none yet, in the home unless this is set.
    XDG_CONFIG_HOME: folder,
    // tenv, tfenv, tofuenv and mise would fetch a version that is missing.
    TENV_AUTO_INSTALL: 'false',
    TFENV_AUTO_INSTALL: 'false',
    TOFUENV_AUTO_INSTALL: 'false',
    MISE_NOT_FOUND_AUTO_INSTALL: 'false',
    MISE_EXEC_AUTO_INSTALL: 'false',
  };
}
