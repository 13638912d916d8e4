import { comparisonIn, comparisonOf, type Comparison } from './comparison';
import { shortened } from './reading';
import { locate, type ProjectFiles, type SourceLocation } from './sourceLocation';

/** A broken test as JUnit XML has it: a short message and the runner's longer text with the stack. */
export interface FailureText {
  readonly status: 'failed' | 'errored';
  readonly message: string;
  readonly text: string;
}

export interface FailureDetails extends Partial<Comparison> {
  readonly status: 'failed' | 'errored';
  readonly message: string;
  readonly location?: SourceLocation;
}

/** Finds the failing line and the compared values in what Node.js or our Java runner wrote. */
export function readFailure(failure: FailureText, project: ProjectFiles): FailureDetails {
  const location = locationInStack(failure.text, project);
  return {
    ...(isFromNode(failure.text) ? readNodeFailure(failure) : readPlainFailure(failure)),
    ...(location === undefined ? {} : { location }),
  };
}

/** What starters bring along for their tests: the line that calls it is the one to look at. */
const TEST_SUPPORT = [
  'tests/Check.java',
  'tests/caseRunner.js',
  'src/test/java/linkbox/CaseRunner.java',
];

/** `at name (place)` or `at place`; no frame is longer than a long path. */
const FRAME = /^[ \t]*at (?:.{0,1000}\((.{1,1000})\)|(\S{1,1000}))(?: \{)?$/;

/** The innermost frame that lies in the project: the learner's code, or the test that calls it. */
function locationInStack(text: string, project: ProjectFiles): SourceLocation | undefined {
  for (const line of text.split('\n')) {
    const [, inBrackets, plain = ''] = FRAME.exec(line) ?? [];
    const place = /^(.+?):(\d+)(?::\d+)?$/.exec(inBrackets ?? plain);
    const location = locate(project, place?.[1] ?? '', Number(place?.[2]));
    if (location !== undefined && !TEST_SUPPORT.includes(location.file)) {
      return location;
    }
  }
  return undefined;
}

function isFromNode(text: string): boolean {
  return text.includes("code: 'ERR_TEST_FAILURE'");
}

/**
 * Node.js puts its wrapper around each error and joins the message's lines in the attribute; the
 * cause inside has it whole.
 */
function readNodeFailure({ message, text }: FailureText): FailureDetails {
  const isAssertion = text.includes('cause: AssertionError');
  const cause = /^ {2}cause: (?:\w+ \[ERR_ASSERTION\]: )?([\s\S]*?)\n {6}at /m.exec(text)?.[1];
  const lines = cause?.split('\n').map((line) => line.replace(/^ {2}/, '')) ?? [message];
  return {
    status: isAssertion ? 'failed' : 'errored',
    message: shortened(lines.join('\n').replace(/^Error: /, '')),
    ...(isAssertion ? comparedByNode(text) : {}),
  };
}

function comparedByNode(text: string): Comparison | undefined {
  const compared =
    /^ {4}actual: ([\s\S]*?),\n {4}expected: ([\s\S]*?),\n {4}operator: '(\w*[eE]qual)'/m.exec(
      text,
    );
  const [, actual = '', expected = '', operator = ''] = compared ?? [];
  const isComparison = /^(strict|deep|deepStrict)?equal$/i.test(operator);
  // Nested values are cut to `[Object]`; the message's own diff says more.
  return isComparison && !/\[(Object|Array)\]|\.\.\. \d+ more/.test(actual + expected)
    ? comparisonOf(expected, actual)
    : undefined;
}

function readPlainFailure({ status, message, text }: FailureText): FailureDetails {
  const firstLine = text.trimStart().split('\n')[0] ?? '';
  return {
    status,
    message: shortened(status === 'failed' || text === '' ? message : firstLine),
    ...comparisonIn(message),
  };
}
