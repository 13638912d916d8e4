import assert from 'node:assert/strict';
import { readMavenCompiler, readSurefire } from '../../../src/checks/readSurefire';

const project = {
  folder: '/work/linkbox',
  files: [
    'src/main/java/linkbox/Storage.java',
    'src/test/java/linkbox/CaseRunner.java',
    'src/test/java/linkbox/Task02RoutingTest.java',
  ],
};

const CASES = report(
  `<testcase name="healthReturnsOk" classname="linkbox.Task00StarterTest" time="0.5"/>
   <testcase name="getLinks" classname="linkbox.Task02RoutingTest" time="1.607"><failure message="get_links, step 1: GET /links&#10;expected status 200&#10;received 404" type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: get_links, step 1: GET /links
expected status 200
received 404
	at org.junit.jupiter.api.Assertions.fail(Assertions.java:138)
	at linkbox.CaseRunner.check(CaseRunner.java:290)
	at linkbox.Task02RoutingTest.getLinks(Task02RoutingTest.java:10)
]]></failure><system-out><![CDATA[noise]]></system-out></testcase>`,
);

const START = report(
  `<testcase name="restarts" classname="linkbox.Task05StorageTest" time="0.2"><error message="Error creating bean with name 'storage'" type="org.springframework.beans.factory.BeanCreationException"><![CDATA[org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'storage'
	at org.springframework.boot.SpringApplication.run(SpringApplication.java:1365)
	at linkbox.CaseRunner.start(CaseRunner.java:86)
	at linkbox.Task02RoutingTest.restarts(Task02RoutingTest.java:15)
Caused by: java.lang.NullPointerException: Cannot invoke "java.util.List.size()"
	at java.base/java.util.ArrayList.addAll(ArrayList.java:670)
	at linkbox.Storage.load(Storage.java:31)
	... 9 more
]]></error></testcase>
   <testcase name="leftOut" classname="linkbox.OwnTest" time="0"><skipped/></testcase>
   <testcase name="withParameter(MockMvc)" classname="linkbox.OwnTest" time="0.1"/>`,
);

suite('reports of Maven Surefire', () => {
  test('of all classes count', () => {
    const reading = readSurefire([CASES, START], project);
    assert.ok(reading.ok);
    assert.deepEqual(
      reading.observations.map(({ name, status }) => `${name} ${status}`),
      [
        'healthReturnsOk passed',
        'getLinks failed',
        'restarts errored',
        'leftOut notRun',
        'withParameter passed',
      ],
    );
  });

  test('keep the whole message of a case, and lead to the test that runs it', () => {
    const reading = readSurefire([CASES], project);
    assert.ok(reading.ok);
    const failing = reading.observations[1];
    assert.equal(
      failing?.message,
      'get_links, step 1: GET /links\nexpected status 200\nreceived 404',
    );
    assert.deepEqual(failing.location, {
      file: 'src/test/java/linkbox/Task02RoutingTest.java',
      line: 10,
    });
    assert.equal(failing.durationMs, 1607);
  });

  test('lead to what stopped the start, below what Spring says about it', () => {
    const reading = readSurefire([START], project);
    assert.ok(reading.ok);
    const failing = reading.observations[0];
    assert.match(failing?.message ?? '', /^java.lang.NullPointerException: Cannot invoke/);
    assert.deepEqual(failing?.location, { file: 'src/main/java/linkbox/Storage.java', line: 31 });
  });

  test('count for nothing when one is cut off', () => {
    const cutOff = CASES.slice(0, -20);
    assert.deepEqual(readSurefire([START, cutOff], project), { ok: false, reason: 'malformed' });
  });
});

suite('what Maven prints', () => {
  const OUTPUT = `[INFO] Compiling 30 source files
[ERROR] COMPILATION ERROR :
[ERROR] /work/linkbox/src/main/java/linkbox/Storage.java:[31,17] ';' expected
[ERROR] /work/linkbox/src/main/java/linkbox/Storage.java:[40,1] class expected
[INFO] 2 errors
[ERROR] Failed to execute goal compile: Compilation failure:
[ERROR] /work/linkbox/src/main/java/linkbox/Storage.java:[31,17] ';' expected`;

  test('leads to the first error of the compiler, and says each once', () => {
    const reading = readMavenCompiler(OUTPUT, project);
    assert.ok(reading?.ok);
    assert.deepEqual(reading.loadFailures, [
      {
        kind: 'doesNotCompile',
        message: "Storage.java:31: ';' expected\nStorage.java:40: class expected",
        location: { file: 'src/main/java/linkbox/Storage.java', line: 31 },
      },
    ]);
  });

  test('is understood on Windows', () => {
    const windows = { ...project, folder: 'C:\\work\\linkbox' };
    const output = '[ERROR] /C:/work/linkbox/src/main/java/linkbox/Storage.java:[7,1] no';
    const reading = readMavenCompiler(output, windows);
    assert.ok(reading?.ok);
    assert.equal(reading.loadFailures[0]?.location?.line, 7);
  });

  test('is no reading when the code compiles', () => {
    assert.equal(readMavenCompiler('[ERROR] Unknown host repository', project), undefined);
  });
});

function report(testCases: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="linkbox.Task02RoutingTest" tests="2"><properties><property name="a" value="b"/></properties>${testCases}</testsuite>`;
}
