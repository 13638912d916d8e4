import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CheckReport, CheckResult, RunProblem } from '../checks/report';
import type { StarterManifest } from '../scaffold/manifest';
import { checkProject, type CheckPrograms } from './checkProject';
import type { ProjectFault } from './projectManifests';

const HELP = `Checks the project of a starter, and of those laid over it: runs their tests and their checks.

  node checks.mjs <folder> [--task <number>] [--json]

  --task   checks one task only, of the latest starter
  --json   writes the report as JSON
  --help   shows this text

Ends with 0 when everything that is required has passed, with 1 otherwise. Nothing is written into
the folder.
`;

/** What was asked for on the command line; a text says why it cannot be done. */
type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string }
  | {
      readonly kind: 'check';
      readonly folder: string;
      readonly isJson: boolean;
      readonly taskId?: number;
    };

async function main(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  switch (request.kind) {
    case 'help':
      process.stdout.write(HELP);
      return 0;
    case 'wrong':
      process.stderr.write(`${request.reason}\n\n${HELP}`);
      return 1;
    case 'check':
      return check(request);
  }
}

function readArguments(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        task: { type: 'string' },
      },
    });
    const [folder, ...others] = positionals;
    if (values.help) {
      return { kind: 'help' };
    }
    if (folder === undefined || others.length > 0) {
      return { kind: 'wrong', reason: 'Name one folder to check.' };
    }
    const common = { kind: 'check', folder: path.resolve(folder), isJson: values.json } as const;
    if (values.task === undefined) {
      return common;
    }
    return /^\d+$/.test(values.task)
      ? { ...common, taskId: Number(values.task) }
      : { kind: 'wrong', reason: `'${values.task}' is not the number of a task.` };
  } catch (error) {
    if (error instanceof TypeError) {
      return { kind: 'wrong', reason: error.message };
    }
    throw error;
  }
}

async function check({
  folder,
  isJson,
  taskId,
}: Extract<Request, { kind: 'check' }>): Promise<number> {
  const stopping = new AbortController();
  process.once('SIGINT', () => {
    stopping.abort();
  });
  const outcome = await checkProject({
    folder,
    programs: ownPrograms(),
    signal: stopping.signal,
    ...(taskId !== undefined && { taskId }),
  });
  if (!outcome.ok) {
    const { fault } = outcome;
    process.stdout.write(isJson ? toJson({ fault }) : `${describeFault(fault, folder)}\n`);
    return 1;
  }
  const { chain, report } = outcome;
  process.stdout.write(isJson ? toJson(report) : describeChain(chain, report));
  return chain.every((manifest) => hasPassed(manifest, reportOf(manifest, report))) ? 0 : 1;
}

/** They lie beside this program. */
function ownPrograms(): CheckPrograms {
  const besides = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  return {
    pythonReporter: besides('run_unittest.py'),
    pageChecks: besides('pageChecks.mjs'),
    databaseChecks: besides('databaseChecks.mjs'),
  };
}

function hasPassed({ tasks }: StarterManifest, report: CheckReport | undefined): boolean {
  if (report === undefined) {
    return true;
  }
  const { results, problem } = report;
  const optional = new Set(tasks.filter((task) => task.optional).map(({ n }) => n));
  const required = results.filter(({ taskId }) => !optional.has(taskId));
  return (
    problem === undefined &&
    required.length > 0 &&
    required.every(({ status }) => status === 'passed')
  );
}

/** The report of one of the folder's starters; undefined when only another one was checked. */
function reportOf(
  manifest: StarterManifest,
  report: CheckReport | undefined,
): CheckReport | undefined {
  return report === undefined || report.starterId === manifest.id
    ? report
    : reportOf(manifest, report.base);
}

function describeChain(chain: readonly StarterManifest[], report: CheckReport): string {
  return chain
    .map((manifest) => ({ manifest, own: reportOf(manifest, report) }))
    .flatMap(({ manifest, own }) => (own === undefined ? [] : [describeReport(manifest, own)]))
    .join('\n');
}

function describeReport({ title, tasks }: StarterManifest, report: CheckReport): string {
  const { results, problem } = report;
  const groups = [{ n: 0, title: 'From the start' }, ...tasks]
    .map((task) => ({ task, own: results.filter(({ taskId }) => taskId === task.n) }))
    .filter(({ own }) => own.length > 0);
  const lines = groups.flatMap(({ task, own }) => [
    '',
    task.n === 0 ? task.title : `Task ${task.n}: ${task.title}`,
    ...own.flatMap(describeResult),
  ]);
  const passed = results.filter(({ status }) => status === 'passed').length;
  const end = problem === undefined ? [] : ['', describeProblem(problem)];
  const sum = `${passed} of ${results.length} passed.`;
  return [`${title} (${report.stack})`, ...lines, ...end, '', sum, ''].join('\n');
}

const MARKS: Readonly<Record<CheckResult['status'], string>> = {
  passed: '  ✓ ',
  failed: '  ✗ ',
  errored: '  ! ',
  notRun: '  - ',
};

function describeResult({ name, status, message, location, form }: CheckResult): string[] {
  const words = name.replaceAll('_', ' ');
  const note = form === true && status === 'passed' ? ' (form checked)' : '';
  const place = location === undefined ? '' : ` (${location.file}:${location.line})`;
  const details = message === '' ? [] : message.split('\n').map((line) => `      ${line}`);
  return [`${MARKS[status]}${words}${note}${place}`, ...details];
}

function describeProblem(problem: RunProblem): string {
  switch (problem.kind) {
    case 'toolMissing':
      return `The tests need ${problem.tool} ${problem.minimum} or newer, which is not installed.`;
    case 'toolTooOld':
      return `The tests need ${problem.tool} ${problem.minimum} or newer; this is ${problem.found}.`;
    case 'didNotStart':
      return `The tests could not be started: ${problem.message}`;
    case 'notSetUp':
      return `The libraries of this starter are not installed. First run: ${problem.command}`;
    case 'cancelled':
      return 'Stopped before everything was checked.';
    case 'timedOut':
      return `The tests took too long and were stopped.${inTest(problem.runningTest)}`;
    case 'tooMuchOutput':
      return 'The tests printed too much and were stopped.';
    case 'crashed':
      return `The tests ended unexpectedly (${problem.signal ?? `exit code ${problem.exitCode ?? 'none'}`}).`;
    case 'doesNotCompile':
    case 'doesNotLoad':
      return `The code cannot be run:\n${problem.message}`;
    case 'noReport':
    case 'brokenReport':
      return 'The tests left no readable report.';
    case 'noTestsRan':
      return 'No tests ran.';
    case 'otherProject':
      return `These tests belong to another project: ${problem.names.join(', ')}.`;
    case 'namesDidNotRun':
      return `These tests did not run: ${problem.names.join(', ')}.`;
  }
}

function inTest(name: string | undefined): string {
  return name === undefined ? '' : ` It was at ${name}.`;
}

function describeFault(fault: ProjectFault, folder: string): string {
  switch (fault.kind) {
    case 'noManifest':
      return `There is no starter.json in ${folder}. Name the folder of a starter.`;
    case 'manifestIsNoJson':
      return `${fault.file} is no JSON: ${fault.reason}`;
    case 'manifestInvalid':
      return [`${fault.file} cannot be used:`, ...fault.reasons].join('\n  ');
    case 'unknownTask':
      return `There is no task ${fault.taskId}. The tasks are ${fault.taskIds.join(', ')}.`;
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

process.exitCode = await main(process.argv.slice(2));
