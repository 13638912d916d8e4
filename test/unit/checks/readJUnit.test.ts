import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MAX_REPORT_SIZE, type Observation, type Reading } from '../../../src/checks/reading';
import { readJUnit } from '../../../src/checks/readJUnit';

const project = {
  folder: '/work/log',
  files: ['src/goals.js', 'tests/goals.test.js', 'tests/KataTest.java', 'tests/Check.java'],
};

const NODE_REPORT = `<?xml version="1.0" encoding="utf-8"?>
<testsuites>
	<testcase name="starter is wired up" time="0.001503" classname="test"/>
	<testcase name="compares" time="0.0015" classname="test" failure="Expected values to be strictly equal:'a' !== 'b'">
		<failure type="testCodeFailure" message="Expected values to be strictly equal:'a' !== 'b'">
[Error [ERR_TEST_FAILURE]: Expected values to be strictly equal:

'a&lt;\\n' !== 'b'
] {
  code: 'ERR_TEST_FAILURE',
  failureType: 'testCodeFailure',
  cause: AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:
  
  'a&lt;\\n' !== 'b'
  
      at TestContext.&lt;anonymous> (file:///work/log/tests/goals.test.js:3:36)
      at Test.run (node:internal/test_runner/test:796:25) {
    generatedMessage: true,
    code: 'ERR_ASSERTION',
    actual: 'a&lt;\\n',
    expected: 'b',
    operator: 'strictEqual'
  }
}
		</failure>
	</testcase>
	<testcase name="throws" time="0.0005" classname="test" failure="task 4">
		<failure type="testCodeFailure" message="task 4">
[Error [ERR_TEST_FAILURE]: task 4] {
  code: 'ERR_TEST_FAILURE',
  failureType: 'testCodeFailure',
  cause: Error: task 4
      at goalStatus (file:///work/log/src/goals.js:8:9)
      at TestContext.&lt;anonymous> (file:///work/log/tests/goals.test.js:7:16)
}
		</failure>
	</testcase>
	<testcase name="left out" time="0.0001" classname="test">
		<skipped type="skipped" message="test name does not match pattern"/>
	</testcase>
	<testcase name="to do" time="0.0001" classname="test" failure="x">
		<skipped type="todo" message="true"/>
		<failure type="testCodeFailure" message="x">x</failure>
	</testcase>
	<testcase name="/work/log/tests/goals.test.js" time="0.06" classname="test" failure="test failed">
		<failure type="testCodeFailure" message="test failed">
[Error: test failed] { code: 'ERR_TEST_FAILURE', failureType: 'testCodeFailure', cause: 'test failed', exitCode: 1, signal: null }
		</failure>
	</testcase>
	<testsuite name="suite" time="0.000454" tests="1">
		<testcase name="nested" time="0.000262" classname="test"/>
	</testsuite>
	<!-- tests 6 -->
</testsuites>
`;

suite('JUnit XML', () => {
  suite('of Node.js', () => {
    const reading = readJUnit(NODE_REPORT, project);

    test('has a status for each test, also in suites', () => {
      assert.deepEqual(
        observationsOf(reading).map(({ name, status }) => [name, status]),
        [
          ['starter is wired up', 'passed'],
          ['compares', 'failed'],
          ['throws', 'errored'],
          ['left out', 'notRun'],
          ['to do', 'notRun'],
          ['nested', 'passed'],
        ],
      );
    });

    test('has the message, the line and both values of a comparison', () => {
      assert.deepEqual(observation(reading, 'compares'), {
        name: 'compares',
        status: 'failed',
        message: "Expected values to be strictly equal:\n\n'a<\\n' !== 'b'",
        location: { file: 'tests/goals.test.js', line: 3 },
        expected: 'b',
        actual: 'a<\n',
        durationMs: 1.5,
      });
    });

    test('has the line of the learner’s code that threw', () => {
      const { message, location } = observation(reading, 'throws');
      assert.equal(message, 'task 4');
      assert.deepEqual(location, { file: 'src/goals.js', line: 8 });
    });

    test('tells a file that did not load from a test', () => {
      assert.ok(reading.ok);
      assert.deepEqual(
        reading.loadFailures.map(({ kind, location }) => [kind, location]),
        [['doesNotLoad', { file: 'tests/goals.test.js', line: 1 }]],
      );
    });
  });

  suite('of our Python reporter', () => {
    const reading = readJUnit(
      `<testsuite>
<testcase classname="tests.test_goals.GoalsTest" name="test_goal" time="0.25"><failure type="AssertionError" message="&apos;a&apos; != &apos;b&apos;&#10;- a" file="/work/log/src/goals.js" line="3" actual="a" expected="b&#10;"/></testcase>
<testcase classname="backend-roadmap.module" name="tests.test_other" time="0"><error type="ImportError" message="SyntaxError: invalid syntax" file="/work/log/src/goals.js" line="9"/></testcase>
</testsuite>`,
      project,
    );

    test('has line and values as attributes', () => {
      assert.deepEqual(observationsOf(reading), [
        {
          name: 'test_goal',
          status: 'failed',
          message: "'a' != 'b'\n- a",
          location: { file: 'src/goals.js', line: 3 },
          expected: 'b\n',
          actual: 'a',
          durationMs: 250,
        },
      ]);
    });

    test('names the line that stops a module from loading', () => {
      assert.ok(reading.ok);
      assert.deepEqual(reading.loadFailures, [
        {
          kind: 'doesNotLoad',
          message: 'SyntaxError: invalid syntax',
          location: { file: 'src/goals.js', line: 9 },
        },
      ]);
    });
  });

  test('of our Java runner has the line of the test, not of the comparison it calls', () => {
    const reading = readJUnit(
      `<testsuite name="tests" tests="1"><testcase classname="KataTest" name="ticketPrice" time="0.002">
    <failure message="expected &quot;a&quot;&#10;but got  &quot;b\\n&quot;" type="java.lang.AssertionError">java.lang.AssertionError: expected
	at Check.equal(Check.java:16)
	at KataTest.ticketPrice(KataTest.java:12)
</failure></testcase></testsuite>`,
      project,
    );
    const { location, expected, actual } = observation(reading, 'ticketPrice');
    assert.deepEqual(location, { file: 'tests/KataTest.java', line: 12 });
    assert.deepEqual({ expected, actual }, { expected: 'a', actual: 'b\n' });
  });

  test('is refused when it is cut off anywhere', () => {
    const whole = NODE_REPORT.trimEnd();
    for (let length = 0; length < whole.length; length++) {
      assert.deepEqual(
        readJUnit(whole.slice(0, length), project),
        { ok: false, reason: 'malformed' },
        `cut after ${length} characters`,
      );
    }
  });

  test('never throws, whatever it is', () => {
    const piece = fc.constantFrom(
      '<testsuite',
      '<testcase name="a"',
      '/>',
      '>',
      '&amp;',
      ']]>',
      '</',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        readJUnit(pieces.join(''), project);
      }),
    );
  });

  for (const [what, xml, reason] of [
    [
      'declares entities',
      '<!DOCTYPE a [<!ENTITY x "y">]><testsuite>&x;</testsuite>',
      'documentType',
    ],
    ['uses unknown entities', '<testsuite>&x;</testsuite>', 'malformed'],
    ['has two roots', '<testsuite/><testsuite/>', 'malformed'],
    ['is another kind of document', '<html/>', 'notATestReport'],
    ['is empty', '', 'malformed'],
    ['is too large', ' '.repeat(MAX_REPORT_SIZE + 1), 'tooLarge'],
  ] as const) {
    test(`is refused when it ${what}`, () => {
      assert.deepEqual(readJUnit(xml, project), { ok: false, reason });
    });
  }

  test('may hold what a test printed, also what XML forbids', () => {
    const xml =
      '<testsuite><testcase name="a"><failure message="m">\u001b[31m x]]> \u0000</failure></testcase></testsuite>';
    assert.equal(observation(readJUnit(xml, project), 'a').status, 'failed');
  });

  test('keeps a long message short', () => {
    const xml = `<testsuite><testcase name="a"><failure message="${'m'.repeat(100_000)}"/></testcase></testsuite>`;
    assert.ok(observation(readJUnit(xml, project), 'a').message.length < 10_000);
  });
});

function observationsOf(reading: Reading): readonly Observation[] {
  assert.ok(reading.ok);
  return reading.observations;
}

function observation(reading: Reading, name: string): Observation {
  const found = observationsOf(reading).find((each) => each.name === name);
  assert.ok(found, name);
  return found;
}
