import roadmap from 'built-in-roadmap';
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CheckReport } from '../../src/checks/report';
import type { CommandServices } from '../../src/commands/commandServices';
import { scaffoldStarter } from '../../src/commands/scaffoldCommand';
import { CommandId } from '../../src/contributions';
import { PackagedFiles } from '../../src/storage/packagedFiles';
import { closeAllTabs, openFolder, run } from '../support/hostWindow';
import { trackedFiles } from '../support/proof/projectFolder';
import { laySeventhStack, SEVENTH_STACK } from '../support/proof/seventhStack';
import { aServices } from './services';

const STARTER = 'p4-linkbox';
const GREEN = ['health_returns_ok', 'app_starts_with_defaults'];

suite('a seventh stack', () => {
  const packaged = mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-seventh-'));
  const { solutions } = laySeventhStack(packaged);
  let folder: vscode.Uri;

  suiteTeardown(async () => {
    await run(CommandId.resetProgress, { phaseId: 'phase-4' });
    await closeAllTabs();
    rmSync(packaged, { recursive: true });
    rmSync(folder.fsPath, { recursive: true });
  });

  test('is scaffolded, checked red, solved and checked green', async function () {
    this.timeout(180_000);
    indexFiles(packaged);
    const request = { starterId: STARTER, stack: SEVENTH_STACK, folderName: 'linkbox on node' };
    folder =
      (await scaffoldStarter(servicesWithSeventhStack(packaged), {
        ...request,
        parentFolder: openFolder(),
      })) ?? assert.fail('Nothing was scaffolded.');
    assert.deepEqual(passed(await check(folder)), GREEN);
    for (const layer of ['task-02', 'task-03']) {
      const solution = path.join(solutions, STARTER, SEVENTH_STACK, layer);
      cpSync(solution, folder.fsPath, { recursive: true });
    }
    const report = await check(folder);
    assert.equal(passed(report).length, report.results.length);
    assert.equal(report.stack, SEVENTH_STACK);
  });
});

/** As the build would list the new stack. */
function indexFiles(root: string): void {
  const files = [...trackedFiles(path.join(root, 'starters', STARTER, SEVENTH_STACK)).keys()];
  mkdirSync(path.join(root, 'dist'));
  const index = { [STARTER]: { [SEVENTH_STACK]: { files } } };
  writeFileSync(path.join(root, 'dist/starters.json'), JSON.stringify(index));
}

function servicesWithSeventhStack(root: string): CommandServices {
  const starters = roadmap.starters.map((starter) =>
    starter.id === STARTER
      ? { ...starter, variants: [...starter.variants, SEVENTH_STACK] }
      : starter,
  );
  return aServices({
    files: new PackagedFiles(vscode.Uri.file(root)),
    roadmap: { ...roadmap, starters },
  }) as CommandServices;
}

async function check(folder: vscode.Uri): Promise<CheckReport> {
  const report = await run<CheckReport | undefined>(CommandId.checkWork, { folder });
  return report ?? assert.fail('No report came back.');
}

function passed({ results }: CheckReport): string[] {
  return results.filter(({ status }) => status === 'passed').map(({ name }) => name);
}
