import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_REPORT_SIZE, type Reading } from '../checks/reading';
import { readGoTest } from '../checks/readGoTest';
import { readJavac } from '../checks/readJavac';
import { readJUnit } from '../checks/readJUnit';
import { withNodeCrashes } from '../checks/readNodeCrash';
import { readPytest } from '../checks/readPytest';
import type { Language } from '../checks/names';
import type { ProjectFiles } from '../checks/sourceLocation';
import { mavenTests } from './mavenTests';
import type { ProcessResult } from './runProcess';
import type { ProgramCall } from './windowsCommand';

/** What a runner is started with. */
export interface RunnerStart {
  /** Starts the language's tool, see `findToolchain`. */
  readonly call: ProgramCall;
  readonly folder: string;
  readonly reportFile: string;
  /** The only tests to run, as the language spells them; all of them when empty. */
  readonly spellings: readonly string[];
  /** Our `run_unittest.py`. */
  readonly pythonReporter: string;
}

export interface RunnerEnd {
  readonly reportFile: string;
  readonly end: ProcessResult;
  readonly project: ProjectFiles;
}

/** How the tests of a stack are started, and how their report is read. */
export interface TestRunner {
  /** Makes the learner's folder ready for a run, such as by removing reports of earlier ones. */
  prepare?(folder: string): Promise<void>;
  call(start: RunnerStart): ProgramCall;
  /** Undefined when there is no report. */
  read(finished: RunnerEnd): Promise<Reading | undefined>;
  /** The output wraps what the tests print into the report itself. */
  readonly wrapsOutput?: true;
  /** How long a run may take, where the usual limit is too short. */
  readonly limitMs?: number;
}

const readReporter: TestRunner['read'] = ({ reportFile, project }) =>
  readFileWith(reportFile, (xml) => readJUnit(xml, project));

const unittest: TestRunner = {
  call: ({ call, pythonReporter, reportFile, spellings }) =>
    withArguments(call, [pythonReporter, reportFile, ...spellings]),
  read: readReporter,
};

/** Django's own test runner, started by the project's manage.py with our reporter around it. */
const djangoTest: TestRunner = {
  call: ({ folder, pythonReporter, reportFile, spellings }) => ({
    program: venvPython(folder),
    args: [pythonReporter, '--django', reportFile, ...spellings],
  }),
  read: readReporter,
};

const pytest: TestRunner = {
  call: ({ folder, reportFile, spellings }) => ({
    program: venvPython(folder),
    args: [
      ...['-m', 'pytest', '-v', '--color=no', '--tb=short', '-p', 'no:cacheprovider'],
      `--junitxml=${reportFile}`,
      // It also picks longer names that hold one of these; the report is read for those wanted.
      ...(spellings.length > 0 ? ['-k', spellings.join(' or ')] : []),
    ],
  }),
  read: ({ reportFile, project }) => readFileWith(reportFile, (xml) => readPytest(xml, project)),
};

const nodeTest: TestRunner = {
  call: ({ call, reportFile, spellings }) =>
    withArguments(call, [
      '--test',
      '--test-reporter=junit',
      `--test-reporter-destination=${reportFile}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      ...spellings.map((spelling) => `--test-name-pattern=^${spelling}$`),
    ]),
  read: async ({ reportFile, end, project }) => {
    const reading = await readFileWith(reportFile, (xml) => readJUnit(xml, project));
    return reading && withNodeCrashes(reading, end.output, project);
  },
};

const runTestsJava: TestRunner = {
  call: ({ call, reportFile, spellings }) =>
    withArguments(call, ['RunTests.java', '--junit', reportFile, ...spellings]),
  read: async ({ reportFile, end, project }) =>
    (await readFileWith(reportFile, (xml) => readJUnit(xml, project))) ??
    readJavac(end.output, project),
};

const goTest: TestRunner = {
  call: ({ call, spellings }) =>
    withArguments(call, [
      'test',
      '-json',
      // A result from Go's cache would say nothing about this run.
      '-count=1',
      ...(spellings.length > 0 ? ['-run', `^(${spellings.join('|')})$`] : []),
      './...',
    ]),
  read: ({ end, project }) => Promise.resolve(readGoTest(end, project)),
  wrapsOutput: true,
};

const BY_LANGUAGE: Readonly<Record<Language, TestRunner>> = {
  python: unittest,
  javascript: nodeTest,
  java: runTestsJava,
  go: goTest,
};

/** Stacks whose framework brings a runner of its own. */
const BY_STACK: Readonly<Record<string, TestRunner>> = {
  'python-django': djangoTest,
  'python-fastapi': pytest,
  'java-spring-boot': mavenTests,
};

export function testRunnerOf(stack: string, language: Language): TestRunner {
  return BY_STACK[stack] ?? BY_LANGUAGE[language];
}

/** The Python of a project's own environment, where its libraries are. */
export function venvPython(folder: string): string {
  return process.platform === 'win32'
    ? path.join(folder, '.venv', 'Scripts', 'python.exe')
    : path.join(folder, '.venv', 'bin', 'python');
}

function withArguments({ program, args }: ProgramCall, more: readonly string[]): ProgramCall {
  return { program, args: [...args, ...more] };
}

async function readFileWith(
  file: string,
  read: (text: string) => Reading,
): Promise<Reading | undefined> {
  const size = await stat(file).then(
    (stats) => stats.size,
    () => undefined,
  );
  if (size === undefined) {
    return undefined;
  }
  return size > MAX_REPORT_SIZE
    ? { ok: false, reason: 'tooLarge' }
    : read(await readFile(file, 'utf8'));
}
