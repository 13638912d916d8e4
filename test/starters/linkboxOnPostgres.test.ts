import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expectedTests } from '../../src/checks/report';
import { runNativeTests, TOOL_OF_LANGUAGE } from '../../src/running/nativeTests';
import {
  neededPackage,
  startPracticeServer,
  stopPracticeServer,
  type PracticePlace,
} from '../../src/running/practicePostgres';
import { findToolchain, type Toolchain } from '../../src/running/toolchains';
import { linkLibraries } from '../support/proof/libraries';
import { preparePlace } from '../support/proof/practicePlace';
import { layOver, layStarter } from '../support/proof/projectFolder';
import { programs } from '../support/proof/programs';
import { findVariants, starterFolders, type Variant } from '../support/proof/variants';

/** The tests of linkbox make databases of their own on this server. */
const SERVER_OF_TESTS = 'TEST_DATABASE_URL';
const LIMIT_MS = 600_000;

const variants = findVariants(starterFolders).filter(
  ({ manifest, base }) => base !== undefined && manifest.services.includes('postgresql'),
);

suite('linkbox on a PostgreSQL server', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'linkbox-on-postgres-'));
  let place: PracticePlace | undefined;

  suiteSetup(async function () {
    this.timeout(LIMIT_MS);
    if (neededPackage() === undefined) {
      this.skip(); // Nobody builds the server for this kind of computer.
    }
    fs.chmodSync(scratch, 0o755);
    place = await preparePlace(path.join(scratch, 'practice'));
    process.env[SERVER_OF_TESTS] = await startPracticeServer(place);
  });

  suiteTeardown(async () => {
    Reflect.deleteProperty(process.env, SERVER_OF_TESTS);
    if (place !== undefined) {
      await stopPracticeServer(place);
    }
    fs.rmSync(scratch, { recursive: true });
  });

  for (const variant of variants) {
    test(`${variant.title}, solved, passes every test`, async function () {
      this.timeout(LIMIT_MS);
      const found = await toolchainOf(variant);
      if (!found.ok) {
        this.skip(); // The tool is not on this machine.
      }
      assert.deepEqual(await failuresOf(variant, path.join(scratch, 'project'), found.toolchain), []);
    });
  }
});

async function failuresOf(
  variant: Variant,
  folder: string,
  toolchain: Toolchain,
): Promise<string[]> {
  const { manifest, language, layers } = variant;
  assert.ok(language);
  fs.mkdirSync(folder);
  try {
    layStarter(variant, folder);
    layers.forEach((layer) => {
      layOver(layer.folder, folder);
    });
    await linkLibraries(variant, folder, toolchain);
    const required = new Set(manifest.tasks.filter(({ optional }) => !optional).map(({ n }) => n));
    const { report } = await runNativeTests({
      manifest,
      language,
      folder,
      call: toolchain.call,
      pythonReporter: programs.pythonReporter,
      names: expectedTests(manifest)
        .filter(({ taskId }) => required.has(taskId))
        .map(({ name }) => name),
      timeoutMs: LIMIT_MS,
    });
    assert.equal(report.problem, undefined);
    assert.ok(report.results.length > 0);
    return report.results
      .filter(({ status }) => status !== 'passed')
      .map(({ name, message }) => `${name}: ${message}`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

async function toolchainOf({ language, manifest }: Variant) {
  assert.ok(language);
  const tool = TOOL_OF_LANGUAGE[language];
  return findToolchain(tool, { minimum: manifest.requires[tool] ?? '0' });
}
