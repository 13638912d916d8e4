import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CheckReport } from '../../src/checks/report';
import { putIntoEnvFile } from '../../src/commands/envFile';
import { CommandId } from '../../src/contributions';
import { taskKey } from '../../src/progress/progress';
import { openFolder, ourApi, run } from '../support/hostWindow';

const repository = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();
const STARTER = 'p5-sql-lab';

suite('the SQL lab', () => {
  suiteTeardown(async () => {
    await run(CommandId.resetProgress, { phaseId: 'phase-5' });
  });

  test('is red when scaffolded, green when solved, and kept as evidence', async function () {
    this.timeout(240_000);
    const request = { starterId: STARTER, stack: 'go-gin', folderName: "SQL lab of 'Ünal'" };
    const folder = await run<vscode.Uri>(CommandId.scaffoldStarter, {
      ...request,
      parentFolder: openFolder(),
    });
    const red = await check(folder);
    assert.equal(red.problem, undefined);
    assert.deepEqual(namesWith(red, 'passed'), ['database_starts_and_seeds']);
    assert.deepEqual(namesWith(red, 'notRun'), ['two_sessions_show_isolation']);
    assert.equal(namesWith(red, 'failed').length, 21);

    const layers = path.join(repository, 'test/starters/solutions', STARTER, 'any');
    for (const layer of readdirSync(layers).sort()) {
      cpSync(path.join(layers, layer), folder.fsPath, { recursive: true });
    }
    const green = await check(folder);
    assert.equal(green.problem, undefined);
    assert.equal(namesWith(green, 'passed').length, 22);
    const { skills } = (await ourApi()).getProgress();
    assert.ok(skills['relationships-and-joins']?.passed?.[taskKey(STARTER, 'any', 3)]);
  });
});

suite('Stop Practice PostgreSQL', () => {
  test('says that nothing runs when nothing does', async () => {
    assert.equal(await run<boolean>(CommandId.stopPracticePostgres), false);
  });
});

suite('an address for .env', () => {
  const folder = () => path.join(openFolder().fsPath, 'env test');
  const file = () => path.join(folder(), '.env');

  suiteSetup(async () => {
    await vscode.workspace.fs.createDirectory(vscode.Uri.file(folder()));
  });

  test('makes the file when there is none', async () => {
    assert.equal(existsSync(file()), false);
    await put();
    assert.equal(readFileSync(file(), 'utf8'), 'DATABASE_URL=postgresql://x\n');
  });

  test('is added below what is there', async () => {
    writeFileSync(file(), '# mine\nPORT=3000');
    await put();
    assert.equal(readFileSync(file(), 'utf8'), '# mine\nPORT=3000\nDATABASE_URL=postgresql://x\n');
  });

  test('never replaces one that is there', async () => {
    const before = 'PORT=1\nexport DATABASE_URL = "mine"\n';
    writeFileSync(file(), before);
    await assert.rejects(put(), /has a DATABASE_URL already/);
    assert.equal(readFileSync(file(), 'utf8'), before);
  });

  function put(): Promise<void> {
    return putIntoEnvFile(vscode.Uri.file(folder()), 'DATABASE_URL', 'postgresql://x');
  }
});

async function check(folder: vscode.Uri): Promise<CheckReport> {
  const report = await run<CheckReport | undefined>(CommandId.checkWork, { folder });
  assert.ok(report, 'No report came back.');
  return report;
}

function namesWith({ results }: CheckReport, wanted: string): string[] {
  return results.filter(({ status }) => status === wanted).map(({ name }) => name);
}
