import { mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildReport } from '../checks/buildReport';
import { liveResultReader, type LiveResult } from '../checks/liveResults';
import { spellName, type Language } from '../checks/names';
import { goOutputText } from '../checks/readGoTest';
import { expectedTests, reportWithProblem, type CheckReport } from '../checks/report';
import type { StarterManifest } from '../scaffold/manifest';
import { learnerEnvironment } from './learnerEnvironment';
import { listProjectFiles } from './projectReader';
import { runProcess, StartError, type ProcessResult } from './runProcess';
import { testRunnerOf, type TestRunner } from './testRunners';
import type { ToolName } from './toolchains';
import type { ProgramCall } from './windowsCommand';

export interface NativeTestRun {
  readonly manifest: StarterManifest;
  readonly language: Language;
  /** The learner's folder. */
  readonly folder: string;
  /** Starts the language's tool, see `findToolchain`. */
  readonly call: ProgramCall;
  /** Our `run_unittest.py`, wherever it is installed. */
  readonly pythonReporter: string;
  /** Canonical names of the only tests to run; all of them when left out. */
  readonly names?: readonly string[];
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly onOutput?: (text: string) => void;
  /** Called while the tests run, on the word of their output alone. */
  readonly onLiveResult?: (result: LiveResult) => void;
}

export interface NativeTestOutcome {
  readonly report: CheckReport;
  /** Undefined when nothing was started. */
  readonly process?: ProcessResult;
}

/** Enough for a first build of Go or Java on an old computer. */
export const TEST_LIMIT_MS = 120_000;

export const TOOL_OF_LANGUAGE: Readonly<Record<Language, ToolName>> = {
  python: 'python',
  javascript: 'node',
  java: 'java',
  go: 'go',
};

/** Runs a starter's tests with its language's own runner and reads the runner's report. */
export async function runNativeTests(run: NativeTestRun): Promise<NativeTestOutcome> {
  const { manifest, language } = run;
  const names = run.names ?? expectedTests(manifest).map(({ name }) => name);
  if (names.length === 0) {
    return { report: { starterId: manifest.id, stack: manifest.stack, results: [] } };
  }
  const runner = testRunnerOf(manifest.stack, language);
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'backend-roadmap-tests-'));
  const reportFile = path.join(scratch, 'report.xml');
  try {
    const folder = await realpath(run.folder);
    await runner.prepare?.(folder);
    const end = await startRunner(runner, { ...run, folder }, reportFile);
    const project = { folder, files: await listProjectFiles(folder) };
    const reading = await runner.read({ reportFile, end, project });
    return { report: buildReport({ manifest, language, names, end, reading }), process: end };
  } catch (error) {
    if (error instanceof StartError) {
      const { message } = error;
      return { report: reportWithProblem(manifest, names, { kind: 'didNotStart', message }) };
    }
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function startRunner(
  runner: TestRunner,
  run: NativeTestRun,
  reportFile: string,
): Promise<ProcessResult> {
  const { language, folder, names = [], signal } = run;
  const { timeoutMs = runner.limitMs ?? TEST_LIMIT_MS } = run;
  const spellings = names.map((name) => spellName(name, language));
  const onOutput = outputListener(run);
  return runProcess(runner.call({ ...run, reportFile, spellings }), {
    cwd: folder,
    env: learnerEnvironment(process.env),
    timeoutMs,
    ...(signal && { signal }),
    onOutput: runner.wrapsOutput ? withoutJson(onOutput) : onOutput,
  });
}

function outputListener(run: NativeTestRun): (text: string) => void {
  const { manifest, language, onOutput, onLiveResult = () => undefined } = run;
  const names = run.names ?? expectedTests(manifest).map(({ name }) => name);
  const readLive = liveResultReader(names, language, onLiveResult);
  return (text) => {
    onOutput?.(text);
    readLive(text);
  };
}

/** Passes on what the tests printed, which Go wraps into its report. */
function withoutJson(onOutput: (text: string) => void): (text: string) => void {
  let unfinishedLine = '';
  return (text) => {
    const lines = (unfinishedLine + text).split('\n');
    unfinishedLine = lines.pop() ?? '';
    onOutput(lines.map(goOutputText).join(''));
  };
}
