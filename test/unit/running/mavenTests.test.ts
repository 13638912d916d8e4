import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CheckReport } from '../../../src/checks/report';
import { runNativeTests } from '../../../src/running/nativeTests';
import { aManifest } from '../checks/aManifest';

/** Stands in for the wrapper: notes its arguments and leaves the report that lies ready. */
const WRAPPER = `echo "$@" > arguments.txt
mkdir -p target/surefire-reports
if test -f ready.xml; then cp ready.xml target/surefire-reports/TEST-a.xml; else cat error.txt; exit 1; fi
`;

suite('tests with Maven', () => {
  let folder: string;

  setup(function () {
    if (process.platform === 'win32') {
      this.skip(); // The wrapper that stands in here is a script for sh.
    }
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "ana's übung ")));
    write('mvnw', WRAPPER);
  });

  teardown(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('run through the wrapper, without the internet', async () => {
    write('ready.xml', reportOf('starterIsWiredUp', 'addsNumbers'));
    const report = await run();
    assert.equal(report.problem, undefined);
    assert.deepEqual(
      report.results.map(({ status }) => status),
      ['passed', 'passed'],
    );
    assert.match(given(), /--offline .*test$/);
    assert.doesNotMatch(given(), /-Dtest/);
  });

  test('can be some of all', async () => {
    write('ready.xml', reportOf('addsNumbers', 'starterIsWiredUp'));
    await run(['starter_is_wired_up', 'adds_numbers']);
    assert.match(given(), /-Dtest=#starterIsWiredUp\+addsNumbers test$/);
  });

  test('are not judged by reports of an earlier run', async () => {
    write('target/surefire-reports/TEST-old.xml', reportOf('addsNumbers'));
    write('ready.xml', reportOf('starterIsWiredUp'));
    const report = await run();
    assert.equal(report.problem?.kind, 'namesDidNotRun');
  });

  test('that do not compile say where', async () => {
    write('src/main/java/Add.java', 'class Add {');
    write('error.txt', `[ERROR] ${folder}/src/main/java/Add.java:[1,11] reached end of file`);
    const { problem } = await run();
    assert.equal(problem?.kind, 'doesNotCompile');
  });

  async function run(names?: readonly string[]): Promise<CheckReport> {
    const { report } = await runNativeTests({
      manifest: aManifest([['adds_numbers']], 'java-spring-boot'),
      language: 'java',
      folder,
      call: { program: 'java', args: [] },
      pythonReporter: 'none',
      ...(names && { names }),
    });
    return report;
  }

  function given(): string {
    return fs.readFileSync(path.join(folder, 'arguments.txt'), 'utf8').trim();
  }

  function write(file: string, text: string): void {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
});

function reportOf(...names: string[]): string {
  const cases = names.map((name) => `<testcase name="${name}" classname="a" time="0.1"/>`);
  return `<testsuite name="a">${cases.join('')}</testsuite>`;
}
