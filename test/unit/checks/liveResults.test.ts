import assert from 'node:assert/strict';
import { liveResultReader, type LiveResult } from '../../../src/checks/liveResults';
import type { Language } from '../../../src/checks/names';

const NAMES = ['parses_minutes_only', 'finds_longest_streak'];

function read(language: Language, ...pieces: string[]): LiveResult[] {
  const results: LiveResult[] = [];
  const reader = liveResultReader(NAMES, language, (result) => results.push(result));
  pieces.forEach(reader);
  return results;
}

suite('output, while tests run', () => {
  const both = [
    { name: 'parses_minutes_only', hasPassed: true },
    { name: 'finds_longest_streak', hasPassed: false },
  ];

  test('tells of Python’s tests', () => {
    const output = [
      'test_parses_minutes_only (tests.test_03.T.test_parses_minutes_only) ... ok',
      'test_finds_longest_streak (tests.test_05.T.test_finds_longest_streak) ... ERROR',
      '',
    ].join('\n');
    assert.deepEqual(read('python', output), both);
  });

  test('tells of Python’s tests as pytest prints them', () => {
    const output = [
      'tests/test_03.py::test_parses_minutes_only PASSED                [ 50%]',
      'tests/test_05.py::test_finds_longest_streak FAILED               [100%]',
      '',
    ].join('\n');
    assert.deepEqual(read('python', output), both);
  });

  test('tells of JavaScript’s tests', () => {
    const output = '✔ parses minutes only (0.9ms)\n  ✖ finds longest streak (1.2ms)\n';
    assert.deepEqual(read('javascript', output), both);
  });

  test('tells of Java’s tests', () => {
    const output = '  passed  parsesMinutesOnly\n  FAILED  findsLongestStreak\r\n';
    assert.deepEqual(read('java', output), both);
  });

  test('tells of Go’s tests', () => {
    const output =
      '--- PASS: TestParsesMinutesOnly (0.00s)\n--- FAIL: TestFindsLongestStreak (0.01s)\n';
    assert.deepEqual(read('go', output), both);
  });

  test('is read line by line, however it is cut', () => {
    assert.deepEqual(read('java', '  pass', 'ed  parsesMinutes', 'Only\n  FAI'), both.slice(0, 1));
  });

  test('says nothing of tests nobody asked for, nor of other lines', () => {
    assert.deepEqual(read('java', '  passed  somethingElse\nhello\n  passed constructor\n'), []);
  });
});
