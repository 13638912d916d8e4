import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runNativeTests } from '../../src/running/nativeTests';
import { findToolchain } from '../../src/running/toolchains';
import { linkLibraries } from '../support/proof/libraries';
import { layOver } from '../support/proof/projectFolder';
import { findVariants, repositoryFolder, starterFolders } from '../support/proof/variants';

const SETUP_LIMIT_MS = 240_000;
const TEST_LIMIT_MS = 60_000;

const pythonReporter = path.join(repositoryFolder, 'src/running/python/run_unittest.py');

suite('tests run by Django', () => {
  let folder: string;

  setup(async function () {
    this.timeout(SETUP_LIMIT_MS);
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "ana's übung "));
    const { folder: starter } = djangoVariant();
    const toolchain = await python(this);
    layOver(starter, folder);
    await linkLibraries(djangoVariant(), folder, toolchain);
  });

  teardown(() => {
    fs.rmSync(folder, { recursive: true });
  });

  test('run one by one', async function () {
    const { report, process } = await runTests(this, ['health_returns_ok']);
    assert.deepEqual(
      report.results.map(({ name, status }) => [name, status]),
      [['health_returns_ok', 'passed']],
    );
    assert.deepEqual([report.problem, process?.exitCode], [undefined, 0]);
  });

  test('say which step failed, at the line of the test', async function () {
    const { report } = await runTests(this, ['filters_by_tag']);
    const [result] = report.results;
    assert.match(result?.message ?? '', /^filters_by_tag, step 1: POST \/links\nexpected status 201\n/);
    const { file = '', line = 0 } = result?.location ?? {};
    assert.equal(file, 'tests/test_03_request_handling.py');
    assert.match(lineOf(file, line), /run_case\("filters_by_tag"\)/);
  });

  for (const [what, file] of [
    ['a view', 'linkbox/redirects.py'],
    ['the storage, which Django loads at the start', 'linkbox/storage.py'],
    ['the settings', 'config/settings/base.py'],
  ] as const) {
    test(`name the line of a syntax error in ${what}`, async function () {
      const broken = path.join(folder, file);
      fs.appendFileSync(broken, 'def broken(\n');
      const lines = fs.readFileSync(broken, 'utf8').split('\n').length - 1;
      const { report } = await runTests(this);
      assert.equal(report.problem?.kind, 'doesNotLoad');
      assert.match(report.problem.message, /^SyntaxError: /);
      assert.deepEqual(report.problem.location, { file, line: lines });
    });
  }

  test('do not count when a test ends the interpreter', async function () {
    fs.appendFileSync(path.join(folder, 'linkbox/own.py'), 'import os\nos._exit(0)\n');
    const { report } = await runTests(this);
    assert.equal(report.problem?.kind, 'noReport');
  });

  async function runTests(context: Mocha.Context, names?: readonly string[]) {
    context.timeout(TEST_LIMIT_MS);
    const { manifest } = djangoVariant();
    const { call } = await python(context);
    const run = { manifest, language: 'python', folder, call, pythonReporter } as const;
    return runNativeTests({ ...run, ...(names && { names }) });
  }

  function lineOf(file: string, line: number): string {
    return fs.readFileSync(path.join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  }
});

function djangoVariant() {
  const variant = findVariants(starterFolders).find(({ title }) => title === 'p4-linkbox/python-django');
  assert.ok(variant);
  return variant;
}

async function python(context: Mocha.Context) {
  const minimum = djangoVariant().manifest.requires['python'] ?? '0';
  const found = await findToolchain('python', { minimum });
  if (!found.ok) {
    context.skip(); // Python is not on this machine.
  }
  return found.toolchain;
}
