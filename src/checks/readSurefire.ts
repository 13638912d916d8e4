import { parseTestCases, type TestCase } from './junitTestCases';
import { readFailure, type FailureDetails } from './readFailure';
import {
  MAX_REPORT_SIZE,
  shortened,
  toMilliseconds,
  type Observation,
  type Reading,
} from './reading';
import { locate, type ProjectFiles } from './sourceLocation';

/** Reads the reports of Maven Surefire, one for each test class. One that is broken breaks all. */
export function readSurefire(reports: readonly string[], project: ProjectFiles): Reading {
  if (reports.some((xml) => xml.length > MAX_REPORT_SIZE)) {
    return { ok: false, reason: 'tooLarge' };
  }
  const observations: Observation[] = [];
  for (const xml of reports) {
    const parsed = parseTestCases(xml);
    if (!parsed.ok) {
      return parsed;
    }
    observations.push(...parsed.testCases.map((testCase) => readTestCase(testCase, project)));
  }
  return { ok: true, observations, loadFailures: [] };
}

function readTestCase(testCase: TestCase, project: ProjectFiles): Observation {
  const { attributes, isSkipped } = testCase;
  const details = brokenTest(testCase, project);
  return {
    // JUnit 5 puts brackets behind the names of methods with parameters.
    name: (attributes['name'] ?? '').replace(/[({].*$/, ''),
    ...(details ?? { status: isSkipped ? 'notRun' : 'passed', message: '' }),
    durationMs: toMilliseconds(Number(attributes['time'])),
  };
}

function brokenTest({ failure }: TestCase, project: ProjectFiles): FailureDetails | undefined {
  if (failure === undefined) {
    return undefined;
  }
  const { message = '', type = '' } = failure.attributes;
  if (failure.element === 'failure') {
    return readFailure({ status: 'failed', message, text: failure.text }, project);
  }
  // Spring wraps what goes wrong at the start several times; the innermost cause is the reason.
  const cause = failure.text.split(/^Caused by: /m).at(-1) ?? failure.text;
  const inCause = readFailure(
    { status: 'errored', message: message || type, text: cause },
    project,
  );
  const { location } = inCause.location
    ? inCause
    : readFailure({ status: 'errored', message, text: failure.text }, project);
  return { ...inCause, ...(location && { location }) };
}

/** What Maven prints when the code does not compile: `[ERROR] /folder/Link.java:[12,5] ';' expected`. */
export function readMavenCompiler(output: string, project: ProjectFiles): Reading | undefined {
  const lines = [...output.matchAll(/^\[ERROR\] (.+\.java):\[(\d+),\d+\] (.*)$/gm)];
  const [, path, line] = lines[0] ?? [];
  if (path === undefined) {
    return undefined;
  }
  // On Windows Maven writes a slash before the drive.
  const location = locate(project, path.replace(/^[\\/](?=[a-z]:)/i, ''), Number(line));
  const messages = lines.map(([, file = '', at, text]) => `${nameOf(file)}:${at}: ${text}`);
  const message = shortened([...new Set(messages)].join('\n'));
  return {
    ok: true,
    observations: [],
    loadFailures: [{ kind: 'doesNotCompile', message, ...(location && { location }) }],
  };
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
