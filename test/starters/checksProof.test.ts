import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expectedChecks } from '../../src/checks/artefacts/expectedChecks';
import { findArtefactCheck } from '../../src/checks/artefacts/registry';
import type { CheckResult } from '../../src/checks/report';
import { runArtefactChecks } from '../../src/running/artefactChecks';
import { changedFiles, layOver, snapshot } from '../support/proof/projectFolder';
import { layersOf, stateTitle, statesOf, type ProofState } from '../support/proof/states';
import { findVariants, repositoryFolder, starterFolders, type Variant } from '../support/proof/variants';

const pageChecks = path.join(repositoryFolder, 'dist/pageChecks.mjs');
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

      for (const state of statesOf(variant, { isInBetweenWanted })) {
        if (isJudgedByChecks(variant, state)) {
          test(stateTitle(state), () => proveChecks(variant, state));
        }
      }
    });
  }
});

/** Where a task has tests as well, its cheat is for the proof of the tests. */
function isJudgedByChecks({ manifest }: Variant, state: ProofState): boolean {
  if (state.kind !== 'cheat') {
    return true;
  }
  const task = manifest.tasks.find(({ n }) => n === state.task);
  return task?.tests.length === 0;
}

async function proveChecks(variant: Variant, state: ProofState): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-checks-'));
  try {
    layOver(variant.folder, folder);
    layersOf(variant, state).forEach((layer) => {
      layOver(layer.folder, folder);
    });
    const before = snapshot(folder);
    const results = await runArtefactChecks({
      manifest: variant.manifest,
      folder,
      pageChecks,
      ...(state.kind === 'cheat' && { taskId: state.task }),
    });
    assert.deepEqual(changedFiles(before, snapshot(folder)), []);
    assertState(variant, state, results);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function assertState(variant: Variant, state: ProofState, results: readonly CheckResult[]): void {
  if (state.kind === 'cheat') {
    assert.ok(results.length > 0);
    assert.ok(results.every(({ status }) => status === 'passed' || status === 'failed'));
    assert.ok(results.some(({ status }) => status === 'failed'), 'the cheat passes every check');
    return;
  }
  const lastTask = lastSolvedTask(state);
  const wanted = expectedChecks(variant.manifest).map(
    ({ taskId, name }) => `${name} ${taskId <= lastTask ? 'passed' : 'failed'}`,
  );
  const found = results.map(({ name, status }) => `${name} ${status}`);
  const messages = results.map(({ name, message }) => `${name}: ${message}`).join('\n');
  assert.deepEqual(found.sort(), wanted.sort(), messages);
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
