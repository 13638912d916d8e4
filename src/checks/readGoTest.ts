import {
  MAX_REPORT_SIZE,
  shortened,
  type LoadFailure,
  type Observation,
  type Reading,
} from './reading';
import type { CheckStatus } from './report';
import { locate, type ProjectFiles, type SourceLocation } from './sourceLocation';

/**
 * Reads the lines of `go test -json`. A line that is cut off is dropped with everything it would
 * have said; a test without an end did not pass.
 */
export function readGoTest(output: string, project: ProjectFiles): Reading {
  if (output.length > MAX_REPORT_SIZE) {
    return { ok: false, reason: 'tooLarge' };
  }
  const events = output.split('\n').flatMap(readEvent);
  if (events.length === 0) {
    return { ok: false, reason: 'notATestReport' };
  }
  const tests = testsIn(events);
  const runningTest = [...tests.values()].find(({ end }) => end === undefined)?.name;
  return {
    ok: true,
    observations: [...tests.values()].map((test) => toObservation(test, project)),
    loadFailures: loadFailuresIn(events, project),
    ...(runningTest === undefined ? {} : { runningTest }),
  };
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
  if (!line.startsWith('{')) {
    return [];
  }
  const value = parseJson(line);
  const { Action: action, Test: test, Output: output, Elapsed: elapsed } = value;
  if (typeof action !== 'string') {
    return [];
  }
  return [
    {
      action,
      // A subtest belongs to the test that runs it.
      test: typeof test === 'string' ? (test.split('/')[0] ?? '') : '',
      output: typeof output === 'string' ? output : '',
      elapsedSeconds: typeof elapsed === 'number' && !isSubtest(test) ? elapsed : 0,
    },
  ].filter(() => !(isSubtest(test) && isEnd(action)));
}

function isSubtest(test: unknown): boolean {
  return typeof test === 'string' && test.includes('/');
}

function isEnd(action: string): action is 'pass' | 'fail' | 'skip' {
  return action === 'pass' || action === 'fail' || action === 'skip';
}

function parseJson(line: string): Readonly<Record<string, unknown>> {
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
  const durationMs = test.elapsedSeconds * 1000;
  const status = statusOf(test);
  if (status === 'passed' || status === 'notRun') {
    return { name: test.name, status, message: '', durationMs };
  }
  const text = test.lines.filter((line) => !/^\s*(===|---) /.test(line)).join('');
  const location = locationIn(text, project);
  return {
    name: test.name,
    status,
    message: messageOf(text),
    durationMs,
    ...(location === undefined ? {} : { location }),
    ...comparedValues(text),
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
  const lines = panic?.[0] ?? text.replace(/^ {4}/gm, '').replace(/^[\w.-]+\.go:\d+: /gm, '');
  return shortened(lines.replace(/ \[recovered(, repanicked)?\]$/, ''));
}

function locationIn(text: string, project: ProjectFiles): SourceLocation | undefined {
  for (const [, path = '', line] of text.matchAll(/^\s*(\S.*?\.go):(\d+)(?::| |$)/gm)) {
    const location = locate(project, path, Number(line));
    if (location !== undefined) {
      return location;
    }
  }
  return undefined;
}

/** `got …, want …` is how Go tests word a comparison. */
function comparedValues(text: string): { expected: string; actual: string } | undefined {
  const [, actual, expected] = /\bgot (.+), want (.+)$/m.exec(text) ?? [];
  return actual === undefined || expected === undefined ? undefined : { actual, expected };
}

function loadFailuresIn(events: readonly GoEvent[], project: ProjectFiles): LoadFailure[] {
  const output = events.filter(({ action }) => action === 'build-output').map((e) => e.output);
  // Before Go 1.24 the compiler's words stood outside the JSON, and only this line was inside.
  const hasFailed = events.some(
    ({ action, output: text }) => action === 'build-fail' || /\[(build|setup) failed\]/.test(text),
  );
  if (!hasFailed) {
    return [];
  }
  const text = output.filter((line) => !line.startsWith('# ')).join('');
  const location = locationIn(text, project);
  return [
    {
      kind: 'doesNotCompile',
      message: shortened(text),
      ...(location === undefined ? {} : { location }),
    },
  ];
}
