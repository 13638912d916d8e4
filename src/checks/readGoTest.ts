import { comparisonIn } from './comparison';
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

/** What `go test -json` wrote. Before Go 1.24 the compiler's messages stood outside the JSON. */
export interface GoTestOutput {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Reads the lines of `go test -json`. A line that is cut off is dropped with everything it would
 * have said; a test without an end did not pass.
 */
export function readGoTest({ stdout, stderr }: GoTestOutput, project: ProjectFiles): Reading {
  if (stdout.length > MAX_REPORT_SIZE) {
    return { ok: false, reason: 'tooLarge' };
  }
  const lines = stdout.split('\n');
  const events = lines.flatMap(readEvent);
  const loadFailures = loadFailuresIn(events, [...lines.filter(isPlain), stderr], project);
  if (events.length === 0 && loadFailures.length === 0) {
    return { ok: false, reason: 'notATestReport' };
  }
  const tests = testsIn(events);
  const runningTest = [...tests.values()].find(({ end }) => end === undefined)?.name;
  return {
    ok: true,
    observations: [...tests.values()].map((test) => toObservation(test, project)),
    loadFailures,
    ...(runningTest === undefined ? {} : { runningTest }),
  };
}

/** What a test or the compiler printed, out of one line of the report. */
export function goOutputText(line: string): string {
  return isPlain(line) ? `${line}\n` : (readEvent(line)[0]?.output ?? '');
}

interface GoEvent {
  readonly action: string;
  readonly test: string;
  readonly output: string;
  readonly elapsedSeconds: number;
}

interface GoTest {
  readonly name: string;
  readonly lines: string[];
  end?: 'pass' | 'fail' | 'skip';
  elapsedSeconds: number;
}

function readEvent(line: string): GoEvent[] {
  const { Action: action, Test: path, Output: output, Elapsed: elapsed } = parseObject(line);
  if (typeof action !== 'string') {
    return [];
  }
  const [test = '', subtest] = typeof path === 'string' ? path.split('/', 2) : [];
  // The end of a subtest is not the end of the test around it.
  if (subtest !== undefined && isEnd(action)) {
    return [];
  }
  return [
    {
      action,
      test,
      output: typeof output === 'string' ? output : '',
      elapsedSeconds: typeof elapsed === 'number' ? elapsed : 0,
    },
  ];
}

function isEnd(action: string): action is 'pass' | 'fail' | 'skip' {
  return action === 'pass' || action === 'fail' || action === 'skip';
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  if (isPlain(line)) {
    return {};
  }
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function testsIn(events: readonly GoEvent[]): ReadonlyMap<string, GoTest> {
  const tests = new Map<string, GoTest>();
  for (const { action, test: name, output, elapsedSeconds } of events) {
    if (name === '') {
      continue;
    }
    const test = tests.get(name) ?? { name, lines: [], elapsedSeconds: 0 };
    tests.set(name, test);
    if (action === 'output') {
      test.lines.push(output);
    }
    if (isEnd(action)) {
      test.end = action;
      test.elapsedSeconds = elapsedSeconds;
    }
  }
  return tests;
}

function toObservation(test: GoTest, project: ProjectFiles): Observation {
  const durationMs = toMilliseconds(test.elapsedSeconds);
  const status = statusOf(test);
  if (status === 'passed' || status === 'notRun') {
    return { name: test.name, status, message: '', durationMs };
  }
  const text = test.lines.filter((line) => !/^\s*(===|---) /.test(line)).join('');
  const message = messageOf(text);
  const location = locationIn(text, project);
  return {
    name: test.name,
    status,
    message,
    durationMs,
    ...(location === undefined ? {} : { location }),
    ...comparisonIn(message),
  };
}

function statusOf({ end, lines }: GoTest): CheckStatus {
  if (end === 'pass') {
    return 'passed';
  }
  if (end === 'skip') {
    return 'notRun';
  }
  const isPanic = lines.some((line) => /^(panic|fatal error): /.test(line));
  return end === undefined || isPanic ? 'errored' : 'failed';
}

/** A panic's first line says what happened; the stacks below it are noise. */
function messageOf(text: string): string {
  const panic = /^(?:panic|fatal error): .*$/m.exec(text);
  const lines =
    panic?.[0] ?? text.replace(/^ {4}(?: {4})*/gm, '').replace(/^[\w.-]+\.go:\d+: /gm, '');
  return shortened(lines.replace(/ \[recovered(, repanicked)?\]$/, ''));
}

function locationIn(text: string, project: ProjectFiles): SourceLocation | undefined {
  for (const [, path = '', line] of text.matchAll(/^[ \t]*(\S.{0,1000}?\.go):(\d+)(?::| |$)/gm)) {
    const location = locate(project, path, Number(line));
    if (location !== undefined) {
      return location;
    }
  }
  return undefined;
}

function isPlain(line: string): boolean {
  return !line.startsWith('{');
}

function loadFailuresIn(
  events: readonly GoEvent[],
  plainTexts: readonly string[],
  project: ProjectFiles,
): LoadFailure[] {
  const plain = plainTexts.join('\n');
  const outputs = events.filter(({ test }) => test === '').map(({ output }) => output);
  const text = `${outputs.join('')}\n${plain}`;
  const hasFailed = /\[(build|setup) failed\]/.test(text);
  if (!hasFailed) {
    return [];
  }
  const location = locationIn(text, project);
  const lines = text.split('\n').filter((line) => !/^(# |FAIL\b)/.test(line));
  return [
    {
      kind: 'doesNotCompile',
      message: shortened(lines.join('\n')),
      ...(location === undefined ? {} : { location }),
    },
  ];
}
