import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Language } from '../../../src/checks/names';
import { passedTasks, type CheckReport, type CheckResult } from '../../../src/checks/report';
import {
  runNativeTests,
  TOOL_OF_LANGUAGE,
  type NativeTestRun,
} from '../../../src/running/nativeTests';
import { venvPython } from '../../../src/running/testRunners';
import { findToolchain } from '../../../src/running/toolchains';
import { aManifest } from '../checks/aManifest';

const pythonReporter = path.resolve('src/running/python/run_unittest.py');
const TASKS = [['adds_numbers'], ['greets']];

suite('native tests', () => {
  let folder: string;

  setup(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "ana's übung "));
  });

  teardown(() => {
    fs.rmSync(folder, { recursive: true });
  });

  suite('in JavaScript', () => {
    setup(() => {
      write('package.json', '{"type": "module"}');
      write('add.js', 'export const add = (a, b) => a - b;\n');
      write(
        'tests/add.test.js',
        `import assert from 'node:assert/strict';
         import { test } from 'node:test';
         import { add } from '../add.js';
         test('starter is wired up', () => {});
         test('adds numbers', () => assert.equal(add(2, 2), 4));`,
      );
      write(
        'tests/greet.test.js',
        "import { test } from 'node:test';\ntest('greets', () => {});\n",
      );
    });

    test('end in a report with lines and values', async () => {
      const { report, process } = await runTests('javascript');
      assert.equal(process?.exitCode, 1);
      assert.equal(report.problem, undefined);
      assert.deepEqual(passedTasks(aManifest(TASKS), report), [2]);
      const { status, location, expected, actual } = resultOf(report, 'adds_numbers');
      assert.deepEqual(
        { status, location, expected, actual },
        {
          status: 'failed',
          location: { file: 'tests/add.test.js', line: 5 },
          expected: '4',
          actual: '0',
        },
      );
    });

    test('run one by one', async () => {
      const { report } = await runTests('javascript', { names: ['greets'] });
      assert.equal(report.problem, undefined);
      assert.deepEqual(
        report.results.map(({ name, status }) => [name, status]),
        [['greets', 'passed']],
      );
    });

    test('name the line of a file that does not load', async () => {
      write('add.js', 'export const add = (a, b) => {\n');
      const { report } = await runTests('javascript');
      assert.equal(report.problem?.kind, 'doesNotLoad');
      assert.match(report.problem.message, /SyntaxError/);
      assert.equal(report.problem.location?.file, 'add.js');
      assert.equal(resultOf(report, 'greets').status, 'passed');
    });

    test('do not count when a test ends the program', async () => {
      write('tests/greet.test.js', 'process.exit(0);\n');
      const { report } = await runTests('javascript');
      assert.deepEqual(report.problem, { kind: 'namesDidNotRun', names: ['greets'] });
    });

    test('do not count when they never end, and leave nothing running', async () => {
      write('tests/greet.test.js', 'for (;;);\n');
      const { report } = await runTests('javascript', { timeoutMs: 2000 });
      assert.equal(report.problem?.kind, 'timedOut');
      assert.deepEqual(passedTasks(aManifest(TASKS), report), []);
    });

    test('see nothing of our own process', async () => {
      write(
        'tests/greet.test.js',
        `import assert from 'node:assert/strict';
         import { test } from 'node:test';
         test('greets', () => assert.equal(process.env.ELECTRON_RUN_AS_NODE, undefined));`,
      );
      process.env['ELECTRON_RUN_AS_NODE'] = '1';
      try {
        const { report } = await runTests('javascript');
        assert.equal(resultOf(report, 'greets').status, 'passed');
      } finally {
        delete process.env['ELECTRON_RUN_AS_NODE'];
      }
    });
  });

  suite('in Python', () => {
    setup(() => {
      write('add.py', 'def add(a, b):\n    return a - b\n');
      write('tests/__init__.py', '');
      write(
        'tests/test_add.py',
        `import unittest
from add import add
class AddTest(unittest.TestCase):
    def test_starter_is_wired_up(self): pass
    def test_adds_numbers(self):
        self.assertEqual(add(2, 2), 4)
`,
      );
      write(
        'tests/test_greet.py',
        'import unittest\nclass GreetTest(unittest.TestCase):\n    def test_greets(self): pass\n',
      );
    });

    test('end in a report with lines and values', async function () {
      const { report } = await runTests('python', {}, this);
      assert.equal(report.problem, undefined);
      assert.deepEqual(passedTasks(aManifest(TASKS), report), [2]);
      const { message, location, expected, actual } = resultOf(report, 'adds_numbers');
      assert.deepEqual(
        { message, location, expected, actual },
        {
          message: '0 != 4',
          location: { file: 'tests/test_add.py', line: 6 },
          expected: '4',
          actual: '0',
        },
      );
    });

    test('run one by one', async function () {
      const { report } = await runTests('python', { names: ['greets'] }, this);
      assert.equal(report.problem, undefined);
      assert.deepEqual(passedTasks(aManifest(TASKS), report), [2]);
    });

    test('have the line of the learner’s code that raised', async function () {
      write('add.py', 'def add(a, b):\n    raise NotImplementedError("task 1")\n');
      const { report } = await runTests('python', {}, this);
      const { status, message, location } = resultOf(report, 'adds_numbers');
      assert.deepEqual([status, message], ['errored', 'NotImplementedError: task 1']);
      assert.deepEqual(location, { file: 'add.py', line: 2 });
    });

    test('have the line of the test, not of a file that runs its cases', async function () {
      write('tests/cases.py', '__unittest = True\ndef run_case():\n    raise KeyError("slug")\n');
      write(
        'tests/test_greet.py',
        'import unittest\nfrom tests.cases import run_case\nclass GreetTest(unittest.TestCase):\n    def test_greets(self): run_case()\n',
      );
      const { report } = await runTests('python', {}, this);
      const { status, message, location } = resultOf(report, 'greets');
      assert.deepEqual([status, message], ['errored', "KeyError: 'slug'"]);
      assert.deepEqual(location, { file: 'tests/test_greet.py', line: 4 });
    });

    test('have a line of the learner, not of a library inside the project', async function () {
      const found = await findToolchain('python');
      if (!found.ok) {
        return this.skip(); // Python is not on this machine.
      }
      const { program, args } = found.toolchain.call;
      execFileSync(program, [...args, '-m', 'venv', '--without-pip', '.venv'], { cwd: folder });
      const call = { program: venvPython(folder), args: [] };
      const where = ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"))'];
      const libraries = execFileSync(call.program, where, { encoding: 'utf8' }).trim();
      fs.writeFileSync(
        path.join(libraries, 'adding.py'),
        'def add(a, b):\n    raise ValueError(a)\n',
      );
      write('add.py', 'import adding\ndef add(a, b):\n    return adding.add(a, b)\n');
      const { report } = await runTests('python', { call }, this);
      assert.deepEqual(resultOf(report, 'adds_numbers').location, { file: 'add.py', line: 3 });
    });

    test('name the line of a file that does not load', async function () {
      write('add.py', 'def add(a, b)\n    return a\n');
      const { report } = await runTests('python', {}, this);
      assert.equal(report.problem?.kind, 'doesNotLoad');
      assert.deepEqual(report.problem.location, { file: 'add.py', line: 1 });
      assert.equal(resultOf(report, 'greets').status, 'passed');
    });

    test('do not pass when they are skipped', async function () {
      write(
        'tests/test_greet.py',
        'import unittest\nclass GreetTest(unittest.TestCase):\n    @unittest.skip("later")\n    def test_greets(self): pass\n',
      );
      const { report } = await runTests('python', {}, this);
      assert.deepEqual(report.problem, { kind: 'namesDidNotRun', names: ['greets'] });
    });

    test('do not count when a test ends the interpreter', async function () {
      write('add.py', 'import os\ndef add(a, b):\n    os._exit(0)\n');
      const { report } = await runTests('python', {}, this);
      assert.equal(report.problem?.kind, 'noReport');
    });

    test('may change folder and use the names of our imports', async function () {
      write('traceback.py', 'raise RuntimeError("the learner\'s own file")\n');
      write('add.py', 'import os\ndef add(a, b):\n    os.chdir("tests")\n    return a - b\n');
      const { report } = await runTests('python', {}, this);
      assert.deepEqual(resultOf(report, 'adds_numbers').location, {
        file: 'tests/test_add.py',
        line: 6,
      });
    });
  });

  test('start nothing for a task that has no tests', async () => {
    const { report, process } = await runTests('javascript', { names: [] });
    assert.deepEqual([report.results, report.problem, process], [[], undefined, undefined]);
  });

  test('say so when the tool cannot be started', async () => {
    const call = { program: path.join(folder, 'none'), args: [] };
    const { report } = await runNativeTests({ ...aRun('javascript'), call });
    assert.equal(report.problem?.kind, 'didNotStart');
  });

  test('leave nothing in the temporary folder', async () => {
    const { TMPDIR } = process.env;
    const temporary = path.join(folder, 'temporary');
    fs.mkdirSync(temporary);
    process.env['TMPDIR'] = temporary;
    try {
      await runTests('javascript');
    } finally {
      if (TMPDIR === undefined) {
        delete process.env['TMPDIR'];
      } else {
        process.env['TMPDIR'] = TMPDIR;
      }
    }
    assert.deepEqual(fs.readdirSync(temporary), []);
  });

  async function runTests(
    language: Language,
    parts: Partial<NativeTestRun> = {},
    context?: Mocha.Context,
  ) {
    const found = await findToolchain(TOOL_OF_LANGUAGE[language]);
    if (!found.ok) {
      context?.skip();
      assert.fail(`${language} is missing`);
    }
    return runNativeTests({ ...aRun(language), call: found.toolchain.call, ...parts });
  }

  function aRun(language: Language): NativeTestRun {
    return {
      manifest: aManifest(TASKS, language),
      language,
      folder,
      call: { program: '', args: [] },
      pythonReporter,
      timeoutMs: 15_000,
    };
  }

  function write(file: string, text: string): void {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
});

function resultOf({ results }: CheckReport, name: string): CheckResult {
  const result = results.find((each) => each.name === name);
  assert.ok(result, name);
  return result;
}
