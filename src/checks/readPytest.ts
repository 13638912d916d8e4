import { parseTestCases, type TestCase } from './junitTestCases';
import {
  MAX_REPORT_SIZE,
  shortened,
  toMilliseconds,
  type LoadFailure,
  type Observation,
  type Reading,
} from './reading';
import type { CheckStatus } from './report';
import { locate, type ProjectFiles, type SourceLocation } from './sourceLocation';

/**
 * Reads the JUnit XML of pytest with `--tb=short`. pytest calls every exception in a test a failure:
 * only an assertion that does not hold is one here, anything else is an error.
 */
export function readPytest(xml: string, project: ProjectFiles): Reading {
  if (xml.length > MAX_REPORT_SIZE) {
    return { ok: false, reason: 'tooLarge' };
  }
  const parsed = parseTestCases(xml);
  if (!parsed.ok) {
    return parsed;
  }
  const { testCases } = parsed;
  return {
    ok: true,
    observations: testCases
      .filter((testCase) => !isModule(testCase))
      .map((testCase) => readTestCase(testCase, project)),
    loadFailures: testCases.filter(isModule).map((testCase) => readLoadFailure(testCase, project)),
  };
}

/** A module that could not be imported stands in the report like a test. */
function isModule({ failure }: TestCase): boolean {
  return failure?.element === 'error' && failure.attributes['message'] === 'collection failure';
}

function readTestCase(testCase: TestCase, project: ProjectFiles): Observation {
  const { attributes, failure } = testCase;
  const location = failure && locationIn(failure.text, project);
  return {
    name: attributes['name'] ?? '',
    status: statusOf(testCase),
    message: shortened((failure?.attributes['message'] ?? '').replace(/^AssertionError: /, '')),
    ...(location && { location }),
    durationMs: toMilliseconds(Number(attributes['time'])),
  };
}

function statusOf({ isSkipped, failure }: TestCase): CheckStatus {
  if (isSkipped) {
    return 'notRun';
  }
  if (failure === undefined) {
    return 'passed';
  }
  const isAssertion = /^(AssertionError|assert |Failed: )/.test(
    failure.attributes['message'] ?? '',
  );
  return failure.element === 'failure' && isAssertion ? 'failed' : 'errored';
}

function readLoadFailure({ failure }: TestCase, project: ProjectFiles): LoadFailure {
  const text = failure?.text ?? '';
  const lines = text.split('\n').flatMap((line) => /^E {3}(.*)$/.exec(line)?.[1] ?? []);
  const location = locationOfSyntaxError(lines, project) ?? locationIn(text, project);
  const message = shortened(lines.at(-1) ?? text);
  return { kind: 'doesNotLoad', message, ...(location && { location }) };
}

/** Python names the line of a syntax error in the message, not in a frame. */
function locationOfSyntaxError(
  lines: readonly string[],
  project: ProjectFiles,
): SourceLocation | undefined {
  const [, file = '', line] = /^ *File "(.+)", line (\d+)$/m.exec(lines.join('\n')) ?? [];
  return locate(project, file, Number(line));
}

/** It runs the cases: the line that calls it is the one to look at. */
const CASE_RUNNER = 'tests/case_runner.py';

/** The innermost frame that lies in the project: `linkbox/links.py:12: in create_link`. */
function locationIn(text: string, project: ProjectFiles): SourceLocation | undefined {
  return text
    .split('\n')
    .map((line) => /^(.+?):(\d+): in .+$/.exec(line))
    .map((frame) => locate(project, frame?.[1] ?? '', Number(frame?.[2])))
    .filter((location) => location !== undefined && location.file !== CASE_RUNNER)
    .at(-1);
}
