import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildReport } from '../../../src/checks/buildReport';
import { liveResultReader } from '../../../src/checks/liveResults';
import type { Language } from '../../../src/checks/names';
import { readGoTest } from '../../../src/checks/readGoTest';
import { readJavac } from '../../../src/checks/readJavac';
import { readJUnit } from '../../../src/checks/readJUnit';
import { withNodeCrashes } from '../../../src/checks/readNodeCrash';
import { readPytest } from '../../../src/checks/readPytest';
import type { Reading } from '../../../src/checks/reading';
import { passedTasks } from '../../../src/checks/report';
import { aManifest } from '../../support/builders';
import { mutatedText } from '../mutatedText';
import { target } from '../target';

const project = { folder: '/work/log', files: ['goals.go', 'src/goals.js', 'tests/goals.test.js'] };
const NAMES = ['starter_is_wired_up', 'greets_by_name'];
const END = { exitCode: 1, signal: null, timedOut: false, aborted: false, outputTruncated: false };

const NODE_FAILURE = `[Error [ERR_TEST_FAILURE]: not equal] {
  code: 'ERR_TEST_FAILURE',
  cause: AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:
      at TestContext.&lt;anonymous> (file:///work/log/tests/goals.test.js:3:36)
      at Test.run (node:internal/test_runner/test:796:25) {
    actual: 'a',
    expected: 'b',
    operator: 'strictEqual'
  }
}`;

const JUNIT = `<?xml version="1.0" encoding="utf-8"?>
<testsuites>
  <testcase name="starter is wired up" time="0.001503" classname="test"/>
  <testcase name="greets by name" time="0.0015"><failure type="testCodeFailure" message="got 1, want 2">${NODE_FAILURE}</failure></testcase>
  <testcase name="left out" time="0.0001"><skipped type="skipped" message="no"/></testcase>
  <testcase name="/work/log/tests/goals.test.js" time="0.06"><failure message="test failed">x</failure></testcase>
</testsuites>`;

const PYTEST = `<?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="pytest">
<testcase classname="tests" name="test_starter_is_wired_up" time="0.01"/>
<testcase classname="tests" name="test_greets_by_name" time="0.01"><failure message="AssertionError: no">tests/a.py:3: in test_a
E   AssertionError</failure></testcase>
<testcase name="tests.b" time="0"><error message="collection failure">E     File "b.py", line 3
E   SyntaxError</error></testcase></testsuite></testsuites>`;

const GO = [
  { Action: 'start' },
  { Action: 'run', Test: 'TestStarterIsWiredUp' },
  { Action: 'pass', Test: 'TestStarterIsWiredUp', Elapsed: 0.01 },
  { Action: 'output', Test: 'TestGreetsByName', Output: '    goals.go:4: got "a"\n' },
  { Action: 'output', Test: 'TestGreetsByName', Output: '        wanted "b"\n' },
  { Action: 'fail', Test: 'TestGreetsByName', Elapsed: 0 },
  { Action: 'output', Output: 'FAIL log [build failed]\n' },
]
  .map((event) => JSON.stringify(event))
  .join('\n');

const JAVAC = "src/Goals.java:3: error: ';' expected\n  int a\n";
const CRASH = 'file:///work/log/src/goals.js:3\nconst a = ;\n\nSyntaxError: Unexpected token\n';

interface Format {
  readonly text: string;
  readonly language: Language;
  readonly read: (text: string) => Reading | undefined;
}

const FORMATS: Readonly<Record<string, Format>> = {
  junit: {
    text: JUNIT,
    language: 'javascript',
    read: (text) => withNodeCrashes(readJUnit(text, project), text, project),
  },
  pytest: { text: PYTEST, language: 'python', read: (text) => readPytest(text, project) },
  go: {
    text: GO,
    language: 'go',
    read: (text) => readGoTest({ stdout: text, stderr: '' }, project),
  },
  javac: { text: JAVAC, language: 'java', read: (text) => readJavac(text, project) },
  crash: {
    text: CRASH,
    language: 'javascript',
    read: (text) => withNodeCrashes(CRASHED, text, project),
  },
};

const CRASHED: Reading = {
  ok: true,
  observations: [],
  loadFailures: [{ kind: 'doesNotLoad', message: '' }],
};

/** Words that the readers look for, so that mutations reach what is behind them. */
const WORDS = [
  ...['got ', ', want ', '\nwanted ', 'expected ', ' but got ', '[build failed]'],
  ...['panic: ', '__proto__', '<testcase name="a">', '</testcase>', '<failure message="got   ">'],
  ...["    actual: ',\n", "    expected: ',\n", '  cause: ', '\n      at (', 'a.go:1:', ':1\n'],
];

const inputs = fc
  .constantFrom(...Object.keys(FORMATS))
  .chain((format) =>
    fc.tuple(fc.constant(format), mutatedText(fc.constant(FORMATS[format]?.text ?? ''), WORDS)),
  );

export const testReports = target({
  name: 'reports of tests',
  share: 150,
  inputs,
  judge: ([name, text]) => {
    const format = FORMATS[name];
    assert.ok(format);
    const reading = format.read(text);
    readLive(text, format.language);
    const manifest = aManifest({ stack: format.language });
    const run = { manifest, language: format.language, names: NAMES, end: END, reading };
    const report = buildReport(run);
    assert.deepEqual(
      report.results.map((result) => result.name),
      NAMES,
    );
    if (reading?.ok !== true) {
      assert.ok(report.problem !== undefined);
      assert.deepEqual(passedTasks(manifest, report), []);
      return `${name} refused`;
    }
    assertSound(reading);
    return `${name} read`;
  },
});

function assertSound(reading: Reading & { ok: true }): void {
  for (const { message, location } of [...reading.observations, ...reading.loadFailures]) {
    assert.ok(message.length <= 8001);
    assert.ok(
      location === undefined || (project.files.includes(location.file) && location.line > 0),
    );
  }
  assert.ok(reading.observations.every(({ durationMs }) => durationMs >= 0));
}

function readLive(text: string, language: Language): void {
  const names = new Set<string>();
  const read = liveResultReader(NAMES, language, ({ name }) => names.add(name));
  read(text);
  assert.ok([...names].every((name) => NAMES.includes(name)));
}
