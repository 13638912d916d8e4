import { namesBySpelling, type Language } from './names';

/** What a line of a runner's output says of a test, before there is a report. */
export interface LiveResult {
  readonly name: string;
  readonly hasPassed: boolean;
}

/**
 * Reads output as it comes, for showing that something moves. A program can print such lines
 * itself, so nothing is judged by them: the report has the last word.
 */
export function liveResultReader(
  names: readonly string[],
  language: Language,
  onResult: (result: LiveResult) => void,
): (output: string) => void {
  const canonical = namesBySpelling(names, language);
  let unfinishedLine = '';
  return (output) => {
    const lines = (unfinishedLine + output).split(/\r?\n/);
    unfinishedLine = (lines.pop() ?? '').slice(-MAX_LINE_LENGTH);
    for (const line of lines) {
      const seen = READERS[language](line);
      const name = seen && canonical.get(seen.spelling);
      if (name !== undefined) {
        onResult({ name, hasPassed: seen?.hasPassed === true });
      }
    }
  };
}

const MAX_LINE_LENGTH = 10_000;

type ReadLine = (
  line: string,
) => { readonly spelling: string; readonly hasPassed: boolean } | undefined;

const READERS: Readonly<Record<Language, ReadLine>> = {
  python: firstOf(
    byPattern(/^(?<test>test_\w+) \(.*\) \.\.\. (?<end>ok|FAIL|ERROR)$/, 'ok'),
    // pytest: tests/test_02_routing.py::test_name PASSED [ 8%]
    byPattern(/^\S+::(?<test>test_\w+) (?<end>PASSED|FAILED|ERROR)\b/, 'PASSED'),
  ),
  javascript: byPattern(/^\s*(?<end>✔|✖) (?<test>.+) \([\d.]+ms\)$/, '✔'),
  java: byPattern(/^\s+(?<end>passed|FAILED)\s+(?<test>\w+)$/, 'passed'),
  go: byPattern(/^\s*--- (?<end>PASS|FAIL): (?<test>\w+) \([\d.]+s\)$/, 'PASS'),
};

function firstOf(...readers: readonly ReadLine[]): ReadLine {
  return (line) => readers.map((read) => read(line)).find((seen) => seen !== undefined);
}

function byPattern(pattern: RegExp, passedWord: string): ReadLine {
  return (line) => {
    const { test, end } = pattern.exec(line)?.groups ?? {};
    return test === undefined ? undefined : { spelling: test, hasPassed: end === passedWord };
  };
}
