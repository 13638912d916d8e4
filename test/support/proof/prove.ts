import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expectedTests, type CheckReport } from '../../../src/checks/report';
import { runNativeTests, type NativeTestOutcome } from '../../../src/running/nativeTests';
import type { Toolchain } from '../../../src/running/toolchains';
import type { StarterManifest } from '../../../src/scaffold/manifest';
import { linkLibraries } from './libraries';
import { changedFiles, layOver, layStarter, snapshot } from './projectFolder';
import { greenNames, layersOf, type ProofState } from './states';
import { repositoryFolder, type Variant } from './variants';

/** What a state turned out to be. It is proven when it has no faults. */
export interface Proof {
  readonly faults: readonly string[];
  readonly redCount: number;
  readonly greenCount: number;
  readonly seconds: number;
}

/** Brings a copy of the starter into a state, runs its tests, and says what is not as it must be. */
export async function prove(
  variant: Variant,
  state: ProofState,
  toolchain: Toolchain,
): Promise<Proof> {
  const startedAt = performance.now();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-proof-'));
  try {
    layStarter(variant, folder);
    layersOf(variant, state).forEach((layer) => {
      layOver(layer.folder, folder);
    });
    await linkLibraries(variant, folder, toolchain);
    const before = snapshot(folder);
    const run = () => runTests(variant, folder, toolchain, namesToRun(variant, state));
    const first = await run();
    // In the same folder, so that what the first run leaves behind cannot change the second.
    const later = state.kind === 'cheat' ? [] : [await run()];
    const { report } = first;
    const faults = [
      ...(state.kind === 'cheat' ? [] : await baseFaults(variant, folder, toolchain)),
      ...reportFaults(variant, state, report),
      ...exitCodeFaults(first),
      ...later.flatMap((outcome) => disagreements(report, outcome.report)),
      ...changedFiles(before, snapshot(folder)).map((name) => `running the tests changed ${name}`),
    ];
    return { faults, ...countResults(report), seconds: secondsSince(startedAt) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** What a starter is laid over stays green on every step of the way. */
export async function baseFaults(
  { base }: Variant,
  folder: string,
  toolchain: Toolchain,
): Promise<string[]> {
  if (base === undefined) {
    return [];
  }
  const { report } = await runTests(base, folder, toolchain, namesOfTests(base));
  const problem =
    report.problem === undefined ? [] : [`${base.title} does not count: ${words(report.problem)}`];
  const green = greenNames(base.manifest, { kind: 'solved' });
  const faults = colourFaults(report, green, namesOfOptional(base.manifest));
  return [...(await baseFaults(base, folder, toolchain)), ...problem, ...faults];
}

/** Undefined for all tests of the project. */
function namesToRun(variant: Variant, state: ProofState): readonly string[] | undefined {
  if (state.kind === 'cheat') {
    return variant.manifest.tasks.find(({ n }) => n === state.task)?.tests;
  }
  // A project of several starters has more tests than this one names.
  return variant.base && namesOfTests(variant);
}

function namesOfTests({ manifest }: Variant): string[] {
  return expectedTests(manifest).map(({ name }) => name);
}

function runTests(
  { manifest, language, title }: Variant,
  folder: string,
  { call }: Toolchain,
  names?: readonly string[],
): Promise<NativeTestOutcome> {
  if (language === undefined) {
    throw new Error(`${title} has no native tests.`);
  }
  const pythonReporter = path.join(repositoryFolder, 'src/running/python/run_unittest.py');
  const only = names && { names };
  return runNativeTests({ manifest, language, folder, call, pythonReporter, ...only });
}

function reportFaults({ manifest }: Variant, state: ProofState, report: CheckReport): string[] {
  const problem =
    report.problem === undefined ? [] : [`the run does not count: ${words(report.problem)}`];
  if (state.kind !== 'cheat') {
    const optional = namesOfOptional(manifest);
    return [...problem, ...colourFaults(report, greenNames(manifest, state), optional)];
  }
  const isCaught = report.results.some(({ status }) => !['passed', 'notRun'].includes(status));
  return isCaught ? problem : [...problem, `no test of task ${state.task} fails`];
}

function colourFaults(
  report: CheckReport,
  green: ReadonlySet<string>,
  optional: ReadonlySet<string> = new Set(),
): string[] {
  return report.results.flatMap(({ name, status, message }) => {
    if (status === 'notRun') {
      return optional.has(name) ? [] : [`${name} did not run`];
    }
    if (green.has(name)) {
      return status === 'passed' ? [] : [`${name} should pass but ${status}: ${message}`];
    }
    return status === 'passed' ? [`${name} passes although its task is not done`] : [];
  });
}

function exitCodeFaults({ report, process }: NativeTestOutcome): string[] {
  const hasPassed = report.results.every(({ status }) => ['passed', 'notRun'].includes(status));
  return (process?.exitCode === 0) === hasPassed
    ? []
    : [`exit code ${process?.exitCode ?? 'none'} does not match the results`];
}

function disagreements(first: CheckReport, second: CheckReport): string[] {
  return first.results
    .filter(({ status }, index) => status !== second.results[index]?.status)
    .map(({ name }) => `${name} has another result in a second run`);
}

/** Their component may be missing on this machine. */
function namesOfOptional({ tasks }: StarterManifest): ReadonlySet<string> {
  return new Set(tasks.filter(({ optional }) => optional).flatMap(({ tests }) => tests));
}

function countResults({ results }: CheckReport): { redCount: number; greenCount: number } {
  const ran = results.filter(({ status }) => status !== 'notRun');
  const greenCount = ran.filter(({ status }) => status === 'passed').length;
  return { redCount: ran.length - greenCount, greenCount };
}

function secondsSince(startedAt: number): number {
  return (performance.now() - startedAt) / 1000;
}

function words(problem: object): string {
  return Object.values(problem).map(String).join(' ');
}
