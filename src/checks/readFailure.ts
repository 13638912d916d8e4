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

/** No place in a frame is longer than a long path. */
const MAX_PLACE_LENGTH = 1000;

/** The innermost frame that lies in the project: the learner's code, or the test that calls it. */
function locationInStack(text: string, project: ProjectFiles): SourceLocation | undefined {
  for (const line of text.split('\n')) {
    const place = /^(.+?):(\d+)(?::\d+)?$/.exec(placeInFrame(line));
    const location = locate(project, place?.[1] ?? '', Number(place?.[2]));
    if (location !== undefined && !TEST_SUPPORT.includes(location.file)) {
      return location;
    }
  }
  return undefined;
}

/** Of `at name (place)` or `at place`, perhaps with ` {` behind it; empty for any other line. */
function placeInFrame(line: string): string {
  const [, frame = ''] = /^[ \t]*at (.*)$/.exec(line.replace(/ \{$/, '')) ?? [];
  const place = frame.endsWith(')') ? frame.slice(frame.lastIndexOf('(') + 1, -1) : frame;
  const isPlace = frame.endsWith(')') || !/\s/.test(frame);
  return isPlace && place.length <= MAX_PLACE_LENGTH ? place : '';
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
  const cause = between(text, /^ {2}cause: (?:\w+ \[ERR_ASSERTION\]: )?/m, '\n      at ');
  const lines = cause?.split('\n').map((line) => line.replace(/^ {2}/, '')) ?? [message];
  return {
    status: isAssertion ? 'failed' : 'errored',
    message: shortened(lines.join('\n').replace(/^Error: /, '')),
    ...(isAssertion ? comparedByNode(text) : {}),
  };
}

function comparedByNode(text: string): Comparison | undefined {
  const values = between(text, /^ {4}actual: /m, ",\n    operator: '");
  const [actual = '', ...others] = values?.split(',\n    expected: ') ?? [];
  const expected = others.join(',\n    expected: ');
  const [, operator = ''] = /^ {4}operator: '(\w*)'/m.exec(text) ?? [];
  const isComparison = others.length > 0 && /^(strict|deep|deepStrict)?equal$/i.test(operator);
  // Nested values are cut to `[Object]`; the message's own diff says more.
  return isComparison && !/\[(Object|Array)\]|\.\.\. \d+ more/.test(actual + expected)
    ? comparisonOf(expected, actual)
    : undefined;
}

/** What stands behind the first place that fits `start`, up to `end`. Reads the text once. */
function between(text: string, start: RegExp, end: string): string | undefined {
  const found = start.exec(text);
  const from = found === null ? -1 : found.index + found[0].length;
  const to = from === -1 ? -1 : text.indexOf(end, from);
  return to === -1 ? undefined : text.slice(from, to);
}

function readPlainFailure({ status, message, text }: FailureText): FailureDetails {
  const firstLine = text.trimStart().split('\n')[0] ?? '';
  return {
    status,
    message: shortened(status === 'failed' || text === '' ? message : firstLine),
    ...comparisonIn(message),
  };
}
