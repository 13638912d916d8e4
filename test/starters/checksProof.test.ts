import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expectedChecks } from '../../src/checks/artefacts/expectedChecks';
import { findArtefactCheck } from '../../src/checks/artefacts/registry';
import type { CheckResult } from '../../src/checks/report';
import { runArtefactChecks } from '../../src/running/artefactChecks';
import { TOOL_OF_LANGUAGE } from '../../src/running/nativeTests';
import { findToolchain, type Toolchain } from '../../src/running/toolchains';
import { linkLibraries } from '../support/proof/libraries';
import { cachedProof, proofKey, type CachedProof } from '../support/proof/proofCache';
import { baseFaults } from '../support/proof/prove';
import { changedFiles, layOver, layStarter, snapshot } from '../support/proof/projectFolder';
import { layersOf, stateTitle, statesOf, type ProofState } from '../support/proof/states';
import { findVariants, repositoryFolder, starterFolders, type Variant } from '../support/proof/variants';

const programs = {
  pageChecks: path.join(repositoryFolder, 'dist/pageChecks.mjs'),
  databaseChecks: path.join(repositoryFolder, 'dist/databaseChecks.mjs'),
  // What a machine happens to have must not change the verdicts.
  docker: 'no-docker-in-the-proof',
  infrastructure: ['no-tofu-in-the-proof'],
  promtool: 'no-promtool-in-the-proof',
};
/** Three starters' tests, one after the other, on a busy machine. */
const BASE_LIMIT_MS = 30 * 60_000;
const isInBetweenWanted = process.env['BACKEND_ROADMAP_ALL_STATES'] === '1';

const variants = findVariants(starterFolders).filter(
  ({ manifest }) => expectedChecks(manifest).length > 0,
);

suite('checks of starters', () => {
  for (const variant of variants) {
    suite(variant.title, () => {
      test('are all known', () => {
        const { id } = variant.manifest;
        const unknown = expectedChecks(variant.manifest)
          .map(({ name }) => name)
          .filter((name) => findArtefactCheck(id, name) === undefined);
        assert.deepEqual(unknown, []);
      });

      if (variant.language === undefined && variant.base?.language !== undefined) {
        test('solved, every test of what it is laid over passes', async function () {
          this.timeout(BASE_LIMIT_MS);
          assert.deepEqual((await proveBase(variant)).faults, []);
        });
      }

      for (const state of statesToJudge(variant)) {
        test(stateTitle(state), () => proveChecks(variant, state));
      }
    });
  }
});

/** Where a task has tests as well, its cheat is for the proof of the tests. */
function statesToJudge(variant: Variant): ProofState[] {
  const states = statesOf(variant, { isInBetweenWanted }).filter(({ kind }) => kind !== 'cheat');
  const cheats = variant.cheats.filter(({ task }) =>
    variant.manifest.tasks.some(({ n, tests, optional }) => n === task && tests.length === 0 && !optional),
  );
  return [...states, ...cheats.map(({ task }) => ({ kind: 'cheat', task }) as const)];
}

async function proveChecks(variant: Variant, state: ProofState): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-checks-'));
  try {
    layStarter(variant, folder);
    layersOf(variant, state).forEach((layer) => {
      layOver(layer.folder, folder);
    });
    await linkBase(variant, folder);
    const before = snapshot(folder);
    const names = variant.manifest.tasks.find(({ n }) => 'task' in state && n === state.task)?.checks;
    const run = () =>
      runArtefactChecks({
        manifest: variant.manifest,
        folder,
        programs,
        ...(state.kind === 'cheat' && names && { names }),
      });
    const results = await run();
    if (state.kind !== 'cheat') {
      assert.deepEqual(verdictsOf(await run()), verdictsOf(results), 'two runs do not agree');
    }
    assert.deepEqual(changedFiles(before, snapshot(folder)), []);
    assertState(variant, state, results);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** A starter without a language that is laid over an application needs that one's libraries. */
async function linkBase(variant: Variant, folder: string): Promise<void> {
  if (variant.language === undefined && variant.base?.language !== undefined) {
    await linkLibraries(variant.base, folder, await toolchainOf(variant.base));
  }
}

async function toolchainOf({ language, manifest, title }: Variant): Promise<Toolchain> {
  assert.ok(language);
  const tool = TOOL_OF_LANGUAGE[language];
  const found = await findToolchain(tool, { minimum: manifest.requires[tool] ?? '0' });
  assert.ok(found.ok, `${title} needs ${tool}`);
  return found.toolchain;
}

/** All tests of the application below, on the solved starter above. */
async function proveBase(variant: Variant): Promise<CachedProof> {
  assert.ok(variant.base);
  const toolchain = await toolchainOf(variant.base);
  return cachedProof(`${proofKey(variant, toolchain)}-base`, async () => {
    const startedAt = performance.now();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-base-'));
    try {
      layStarter(variant, folder);
      variant.layers.forEach((layer) => {
        layOver(layer.folder, folder);
      });
      await linkBase(variant, folder);
      const faults = await baseFaults(variant, folder, toolchain);
      const seconds = (performance.now() - startedAt) / 1000;
      return { faults, redCount: 0, greenCount: 0, seconds };
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
}

function assertState(variant: Variant, state: ProofState, results: readonly CheckResult[]): void {
  if (state.kind === 'cheat') {
    assert.ok(results.length > 0);
    assert.ok(results.every(({ status }) => status === 'passed' || status === 'failed'));
    assert.ok(results.some(({ status }) => status === 'failed'), 'the cheat passes every check');
    return;
  }
  const lastTask = lastSolvedTask(state);
  const optional = variant.manifest.tasks.filter((task) => task.optional).map(({ n }) => n);
  const wanted = expectedChecks(variant.manifest).map(({ taskId, name }) => {
    // Without its server an optional task is not judged; databaseServers.test.ts brings one.
    const status = taskId <= lastTask ? 'passed' : 'failed';
    return `${name} ${optional.includes(taskId) ? 'notRun' : status}`;
  });
  const found = verdictsOf(results);
  const messages = results.map(({ name, message }) => `${name}: ${message}`).join('\n');
  assert.deepEqual(found.sort(), wanted.sort(), messages);
}

function verdictsOf(results: readonly CheckResult[]): string[] {
  return results.map(({ name, status }) => `${name} ${status}`);
}

function lastSolvedTask(state: Exclude<ProofState, { kind: 'cheat' }>): number {
  switch (state.kind) {
    case 'untouched':
      return 0;
    case 'solvedUpTo':
      return state.task;
    case 'solved':
      return Infinity;
  }
}
