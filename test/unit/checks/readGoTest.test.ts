import assert from 'node:assert/strict';
import { goOutputText, readGoTest } from '../../../src/checks/readGoTest';
import type { Observation, Reading } from '../../../src/checks/reading';

const project = { folder: '/work/log', files: ['goals.go', 'goals_test.go'] };

const REPORT = [
  event('start'),
  ...ended('TestPasses', 'pass', []),
  ...ended('TestCompares', 'fail', [
    '=== RUN   TestCompares\n',
    '    goals_test.go:4: got "a\\n"\n',
    '        wanted "b"\n',
    '--- FAIL: TestCompares (0.00s)\n',
  ]),
  ...ended('TestSaysInOneLine', 'fail', ['    goals_test.go:9: got 1, want 2\n']),
  ...ended('TestLeftOut', 'skip', ['    goals_test.go:5: no\n']),
  event('run', 'TestAround'),
  ...ended('TestAround/case_one', 'pass', []),
  ...ended('TestAround/case_two', 'fail', ['    goals_test.go:6: case two broke\n']),
  event('fail', 'TestAround'),
  ...ended('TestPanics', 'fail', [
    'panic: assignment to entry in nil map [recovered, repanicked]\n',
    '\t/usr/local/go/src/testing/testing.go:1974 +0x232\n',
    '\t/work/log/goals.go:7 +0x28\n',
  ]),
  event('run', 'TestNeverEnds'),
].join('\n');

suite('go test -json', () => {
  const reading = readGoTest({ stdout: REPORT, stderr: '' }, project);

  test('has a status for each test; a subtest belongs to its test', () => {
    assert.deepEqual(
      observationsOf(reading).map(({ name, status }) => [name, status]),
      [
        ['TestPasses', 'passed'],
        ['TestCompares', 'failed'],
        ['TestSaysInOneLine', 'failed'],
        ['TestLeftOut', 'notRun'],
        ['TestAround', 'failed'],
        ['TestPanics', 'errored'],
        ['TestNeverEnds', 'errored'],
      ],
    );
  });

  test('has the message, the line and both values of a comparison', () => {
    assert.deepEqual(observation(reading, 'TestCompares'), {
      name: 'TestCompares',
      status: 'failed',
      message: 'got "a\\n"\nwanted "b"',
      location: { file: 'goals_test.go', line: 4 },
      expected: 'b',
      actual: 'a\n',
      durationMs: 20,
    });
    const { expected, actual } = observation(reading, 'TestSaysInOneLine');
    assert.deepEqual([expected, actual], ['2', '1']);
  });

  test('has the learner’s line and the first words of a panic', () => {
    const { message, location } = observation(reading, 'TestPanics');
    assert.equal(message, 'panic: assignment to entry in nil map');
    assert.deepEqual(location, { file: 'goals.go', line: 7 });
  });

  test('names the test that did not end', () => {
    assert.equal(reading.ok && reading.runningTest, 'TestNeverEnds');
  });

  test('passes no test whose end was cut off', () => {
    for (let length = 0; length < REPORT.length; length++) {
      const cut = readGoTest({ stdout: REPORT.slice(0, length), stderr: '' }, project);
      const passed = cut.ok ? cut.observations.filter(({ status }) => status === 'passed') : [];
      assert.ok(passed.every(({ name }) => name === 'TestPasses'));
    }
  });

  test('names the line that does not compile', () => {
    const stdout = [
      '{"ImportPath":"log","Action":"build-output","Output":"# log\\n"}',
      '{"ImportPath":"log","Action":"build-output","Output":"./goals.go:2:15: declared and not used: x\\n"}',
      '{"ImportPath":"log","Action":"build-fail"}',
      '{"Action":"output","Package":"log","Output":"FAIL\\tlog [build failed]\\n"}',
      '{"Action":"fail","Package":"log","FailedBuild":"log"}',
    ].join('\n');
    assert.deepEqual(readGoTest({ stdout, stderr: '' }, project), NOT_COMPILED);
  });

  test('names the line that does not compile, before Go 1.24', () => {
    const stdout = 'FAIL\tlog [build failed]\n';
    const stderr = '# log [log.test]\n./goals.go:2:15: declared and not used: x\n';
    assert.deepEqual(readGoTest({ stdout, stderr }, project), NOT_COMPILED);
  });

  test('is refused when it is something else', () => {
    for (const stdout of ['', 'go: go.mod file not found\n', '{"Action"', '[1]', '{"Action":1}']) {
      assert.deepEqual(readGoTest({ stdout, stderr: '' }, project), {
        ok: false,
        reason: 'notATestReport',
      });
    }
  });

  test('gives back what was printed', () => {
    assert.equal(goOutputText(event('output', 'TestA', 'hello\n')), 'hello\n');
    assert.equal(goOutputText('go: downloading'), 'go: downloading\n');
    assert.equal(goOutputText(event('run', 'TestA')), '');
  });
});

const NOT_COMPILED = {
  ok: true,
  observations: [],
  loadFailures: [
    {
      kind: 'doesNotCompile',
      message: './goals.go:2:15: declared and not used: x',
      location: { file: 'goals.go', line: 2 },
    },
  ],
};

function ended(name: string, end: 'pass' | 'fail' | 'skip', lines: readonly string[]): string[] {
  return [
    event('run', name),
    ...lines.map((line) => event('output', name, line)),
    JSON.stringify({ Action: end, Package: 'log', Test: name, Elapsed: 0.02 }),
  ];
}

function event(action: string, name?: string, output?: string): string {
  return JSON.stringify({ Action: action, Package: 'log', Test: name, Output: output });
}

function observationsOf(reading: Reading): readonly Observation[] {
  assert.ok(reading.ok);
  return reading.observations;
}

function observation(reading: Reading, name: string): Observation {
  const found = observationsOf(reading).find((each) => each.name === name);
  assert.ok(found, name);
  return found;
}
