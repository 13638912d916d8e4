import {
  MAX_REPORT_SIZE,
  toMilliseconds,
  type LoadFailure,
  type Observation,
  type Reading,
} from './reading';
import { readFailure, type FailureDetails } from './readFailure';
import { parseTestCases, type TestCase } from './junitTestCases';
import type { CheckStatus } from './report';
import { locate, type ProjectFiles } from './sourceLocation';

/**
 * Reads JUnit XML as Node.js, our Python reporter and our Java runner write it. A report that is
 * cut off or malformed is refused as a whole: half a report must never look like a pass.
 */
export function readJUnit(xml: string, project: ProjectFiles): Reading {
  if (xml.length > MAX_REPORT_SIZE) {
    return { ok: false, reason: 'tooLarge' };
  }
  const parsed = parseTestCases(xml);
  if (!parsed.ok) {
    return parsed;
  }
  const isTest = (testCase: TestCase) => !standsForFile(testCase) && !standsForModule(testCase);
  return {
    ok: true,
    observations: parsed.testCases
      .filter(isTest)
      .map((testCase) => readTestCase(testCase, project)),
    loadFailures: parsed.testCases
      .filter((testCase) => !isTest(testCase) && testCase.failure !== undefined)
      .map((testCase) => readLoadFailure(testCase, project)),
  };
}

function readTestCase(testCase: TestCase, project: ProjectFiles): Observation {
  const status = statusOf(testCase);
  return {
    name: testCase.attributes['name'] ?? '',
    ...(status === 'failed' || status === 'errored'
      ? readBrokenTest(testCase, status, project)
      : { status, message: '' }),
    durationMs: durationMsOf(testCase),
  };
}

function statusOf({ isSkipped, failure }: TestCase): CheckStatus {
  if (isSkipped) {
    return 'notRun';
  }
  if (failure === undefined) {
    return 'passed';
  }
  return failure.element === 'error' ? 'errored' : 'failed';
}

function readBrokenTest(
  { failure }: TestCase,
  status: 'failed' | 'errored',
  project: ProjectFiles,
): FailureDetails {
  const { message = '', file = '', line, expected, actual } = failure?.attributes ?? {};
  const details = readFailure({ status, message, text: failure?.text ?? '' }, project);
  const location = locate(project, file, Number(line));
  return {
    ...details,
    ...(location === undefined ? {} : { location }),
    ...(expected === undefined || actual === undefined ? {} : { expected, actual }),
  };
}

/** Node.js reports a file that could not be loaded as a test with the file's path for its name. */
function standsForFile({ attributes }: TestCase): boolean {
  const name = attributes['name'] ?? '';
  return /\.[cm]?js$/.test(name) && (/[/\\]/.test(name) || !/\s/.test(name));
}

/** Our Python reporter gives this class to a test module that could not be imported. */
function standsForModule({ attributes }: TestCase): boolean {
  return attributes['classname'] === 'backend-roadmap.module';
}

function readLoadFailure(testCase: TestCase, project: ProjectFiles): LoadFailure {
  const { message, location } = readBrokenTest(testCase, 'errored', project);
  const place = location ?? locate(project, testCase.attributes['name'] ?? '', 1);
  return { kind: 'doesNotLoad', message, ...(place === undefined ? {} : { location: place }) };
}

function durationMsOf({ attributes }: TestCase): number {
  return toMilliseconds(Number(attributes['time']));
}
