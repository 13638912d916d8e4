import assert from 'node:assert/strict';
import { readPytest } from '../../../src/checks/readPytest';

const project = {
  folder: '/work/linkbox',
  files: ['linkbox/links.py', 'tests/case_runner.py', 'tests/test_02_routing.py'],
};

const REPORT = report(
  `<testcase classname="tests.test_00_starter" name="test_health_returns_ok" time="0.021" />
   <testcase classname="tests.test_02_routing" name="test_get_links" time="0.071"><failure message="AssertionError: get_links, step 1: GET /links&#10;expected status 200&#10;received 404 {&quot;detail&quot;:1}">tests/test_02_routing.py:5: in test_get_links
    run_case("get_links")
tests/case_runner.py:27: in run_case
    run.do(step)
E   AssertionError: get_links, step 1: GET /links</failure></testcase>
   <testcase classname="tests.test_11_own" name="test_own" time="0.01"><failure message="NotImplementedError: task 3">tests/test_02_routing.py:9: in test_own
    create()
linkbox/links.py:12: in create
    raise NotImplementedError("task 3")
../.venv/lib/site-packages/x.py:3: in deep
E   NotImplementedError: task 3</failure></testcase>
   <testcase classname="tests.test_11_own" name="test_left_out" time="0"><skipped message="later" /></testcase>`,
);

const BROKEN_MODULE = report(
  `<testcase classname="" name="tests.test_02_routing" time="0"><error message="collection failure">../lib/_pytest/python.py:528: in importtestmodule
tests/test_02_routing.py:1: in &lt;module&gt;
    from tests.case_runner import run_case
E     File "/work/linkbox/linkbox/links.py", line 11
E       asyn def list_links():
E            ^^^
E   SyntaxError: invalid syntax</error></testcase>`,
);

suite('a report of pytest', () => {
  test('tells assertions that do not hold from other exceptions', () => {
    const reading = readPytest(REPORT, project);
    assert.ok(reading.ok);
    assert.deepEqual(
      reading.observations.map(({ name, status }) => `${name} ${status}`),
      [
        'test_health_returns_ok passed',
        'test_get_links failed',
        'test_own errored',
        'test_left_out notRun',
      ],
    );
  });

  test('keeps the whole message of a case, and leads to the test that runs it', () => {
    const reading = readPytest(REPORT, project);
    assert.ok(reading.ok);
    const failing = reading.observations[1];
    assert.equal(
      failing?.message,
      'get_links, step 1: GET /links\nexpected status 200\nreceived 404 {"detail":1}',
    );
    assert.deepEqual(failing.location, { file: 'tests/test_02_routing.py', line: 5 });
  });

  test('leads to the innermost line that is the learner’s', () => {
    const reading = readPytest(REPORT, project);
    assert.ok(reading.ok);
    assert.deepEqual(reading.observations[2]?.location, { file: 'linkbox/links.py', line: 12 });
  });

  test('names the line of a syntax error that keeps tests from loading', () => {
    const reading = readPytest(BROKEN_MODULE, project);
    assert.ok(reading.ok);
    assert.deepEqual(reading.observations, []);
    assert.deepEqual(reading.loadFailures, [
      {
        kind: 'doesNotLoad',
        message: 'SyntaxError: invalid syntax',
        location: { file: 'linkbox/links.py', line: 11 },
      },
    ]);
  });

  test('is refused when it is cut off', () => {
    for (let length = 0; length < REPORT.length; length += 7) {
      assert.equal(readPytest(REPORT.slice(0, length), project).ok, false);
    }
  });
});

function report(testCases: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest">${testCases}</testsuite></testsuites>`;
}
