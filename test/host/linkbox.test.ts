import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type * as vscode from 'vscode';
import type { CheckReport } from '../../src/checks/report';
import { CommandId } from '../../src/contributions';
import { taskKey } from '../../src/progress/progress';
import { openFolder, ourApi, run } from '../support/hostWindow';

const STARTER = 'p4-linkbox';
const STACK = 'javascript-express';
const LIMIT_MS = 300_000;

const repository = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();

suite('Check My Work on a starter with libraries', () => {
  suiteTeardown(async () => {
    await run(CommandId.resetProgress, { phaseId: 'phase-4' });
  });

  test('installs them once, is red when scaffolded and green when solved', async function () {
    this.timeout(LIMIT_MS);
    const folder = await scaffold("ana's linkbox");
    assert.equal(existsSync(path.join(folder.fsPath, 'node_modules')), false);

    const red = await check(folder);
    assert.equal(red.problem, undefined);
    assert.ok(existsSync(path.join(folder.fsPath, 'node_modules')));
    assert.deepEqual(namesWith(red, 'passed'), ['health_returns_ok', 'app_starts_with_defaults']);
    assert.equal(red.results.length, 38);

    solve(folder);
    const green = await check(folder);
    assert.equal(green.problem, undefined);
    assert.equal(namesWith(green, 'passed').length, 38);

    const { skills } = (await ourApi()).getProgress();
    assert.ok(skills['routing']?.passed?.[taskKey(STARTER, STACK, 2)]);
    assert.ok(skills['choosing-a-backend-stack']?.passed?.[taskKey(STARTER, STACK, 1)]);
  });
});

async function scaffold(folderName: string): Promise<vscode.Uri> {
  const request = { starterId: STARTER, stack: STACK, folderName, parentFolder: openFolder() };
  const folder = await run<vscode.Uri | undefined>(CommandId.scaffoldStarter, request);
  assert.ok(folder, `'${folderName}' was not scaffolded.`);
  return folder;
}

async function check(folder: vscode.Uri): Promise<CheckReport> {
  const request = { folder, install: true };
  const report = await run<CheckReport | undefined>(CommandId.checkWork, request);
  assert.ok(report, 'No report came back.');
  return report;
}

/** Lays the reference solution over a project, layer by layer. */
function solve(folder: vscode.Uri): void {
  const layers = path.join(repository, 'test/starters/solutions', STARTER, STACK);
  for (const layer of readdirSync(layers).sort()) {
    cpSync(path.join(layers, layer), folder.fsPath, { recursive: true });
  }
}

function namesWith({ results }: CheckReport, status: string): string[] {
  return results.filter((result) => result.status === status).map(({ name }) => name);
}
