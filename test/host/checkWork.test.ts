import assert from 'node:assert/strict';
import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CheckReport } from '../../src/checks/report';
import { CommandId } from '../../src/contributions';
import { taskKey } from '../../src/progress/progress';
import { skillStates } from '../../src/progress/skillState';
import { openFolder, ourApi, run, waitUntil } from '../support/hostWindow';

const repository = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();

async function scaffold(starterId: string, stack: string, folderName: string): Promise<vscode.Uri> {
  const request = { starterId, stack, folderName, parentFolder: openFolder() };
  const folder = await run<vscode.Uri | undefined>(CommandId.scaffoldStarter, request);
  assert.ok(folder, `'${folderName}' was not scaffolded.`);
  return folder;
}

/** Lays the reference solution over a project, layer by layer. */
function solve(folder: vscode.Uri, starterId: string, variant: string): void {
  const layers = path.join(repository, 'test/starters/solutions', starterId, variant);
  for (const layer of readdirSync(layers).sort()) {
    cpSync(path.join(layers, layer), folder.fsPath, { recursive: true });
  }
}

async function check(folder: vscode.Uri, taskId?: number): Promise<CheckReport> {
  const request = taskId === undefined ? { folder } : { folder, taskId };
  const report = await run<CheckReport | undefined>(CommandId.checkWork, request);
  assert.ok(report, 'No report came back.');
  return report;
}

function namesWith(report: CheckReport, status: string, kind = 'test'): string[] {
  return report.results
    .filter((result) => result.status === status && result.kind === kind)
    .map(({ name }) => name);
}

suite('Check My Work', () => {
  suiteTeardown(async () => {
    await run(CommandId.resetProgress, { phaseId: 'phase-1' });
    await run(CommandId.resetProgress, { phaseId: 'phase-3' });
  });

  const languages = [
    { variant: 'python', folderName: "katas of 'Ünal' & Söhne" },
    { variant: 'javascript', folderName: 'katas in javascript' },
    { variant: 'java', folderName: 'katas-java' },
    { variant: 'go', folderName: 'katas & go' },
  ];
  for (const { variant, folderName } of languages) {
    test(`${variant}: red when scaffolded, green when solved, and kept as evidence`, async function () {
      this.timeout(240_000);
      const folder = await scaffold('p1-katas', variant, folderName);

      const red = await check(folder);
      assert.equal(red.problem, undefined);
      assert.deepEqual(namesWith(red, 'passed'), ['starter_is_wired_up']);
      assert.equal(namesWith(red, 'failed').length + namesWith(red, 'errored').length, 20);

      solve(folder, 'p1-katas', variant);
      const green = await check(folder);
      assert.equal(green.problem, undefined);
      assert.equal(namesWith(green, 'passed').length, 21);

      const { skills } = (await ourApi()).getProgress();
      assert.ok(skills['loops']?.passed?.[taskKey('p1-katas', variant, 5)]);
    });
  }

  test('proves a skill when every task that names it has passed, and moves the tree', async function () {
    this.timeout(120_000);
    const api = await ourApi();
    const folder = await scaffold('p1-study-log', 'python', 'study log');
    assert.equal(skillStates(api.roadmap, api.getProgress()).get('loops')?.isProven, false);
    solve(folder, 'p1-study-log', 'python');
    await check(folder, 5);
    assert.deepEqual(skillStates(api.roadmap, api.getProgress()).get('loops'), {
      status: 'done',
      isProven: true,
    });
    assert.ok(api.getSummary().provenPercent >= 1);
  });

  test('checks one task alone and keeps nothing of the others', async function () {
    this.timeout(60_000);
    const folder = await scaffold('p1-katas', 'python', 'one task');
    const report = await check(folder, 3);
    assert.deepEqual(
      report.results.map(({ name }) => name),
      ['ticket_price_age_bands', 'ticket_price_boundaries'],
    );
  });

  test('counts nothing when the code does not load', async function () {
    this.timeout(60_000);
    const folder = await scaffold('p1-katas', 'python', 'broken');
    const file = vscode.Uri.joinPath(folder, 'katas', 'kata_05.py');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('def countdown('));
    const report = await check(folder);
    assert.equal(report.problem?.kind, 'doesNotLoad');
  });

  test('checks a starter without a language by our own checks alone', async function () {
    this.timeout(120_000);
    const folder = await scaffold('p3-network-lab', 'python-fastapi', 'network lab');
    const red = await check(folder);
    assert.deepEqual(namesWith(red, 'passed', 'check'), ['lab_files_are_complete']);
    solve(folder, 'p3-network-lab', 'any');
    const green = await check(folder);
    assert.equal(green.problem, undefined);
    assert.equal(namesWith(green, 'passed', 'check').length, 12);
    const { skills } = (await ourApi()).getProgress();
    assert.ok(skills['dns']?.passed?.[taskKey('p3-network-lab', 'any', 3)]);
  });

  test('is cancelled while a test never ends, and counts nothing', async function () {
    this.timeout(60_000);
    const folder = await scaffold('p1-katas', 'python', 'endless');
    const file = vscode.Uri.joinPath(folder, 'katas', 'kata_01.py');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('while True:\n    pass\n'));
    let report: CheckReport | undefined;
    const running = check(folder).then((ended) => (report = ended));
    await waitUntil('the run has ended', async () => {
      await vscode.commands.executeCommand('testing.cancelRun');
      return report !== undefined;
    });
    assert.equal((await running).problem?.kind, 'cancelled');
  });

  test('says so when the folder holds no starter', async () => {
    const request = { folder: vscode.Uri.file('/nowhere') };
    assert.equal(await run<CheckReport | undefined>(CommandId.checkWork, request), undefined);
  });
});

suite('Check My Tools', () => {
  test('finds the tools of this computer with their versions', async () => {
    const tools = await run<{ tool: string; version?: string }[]>(CommandId.checkTools);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    const python = tools.find(({ tool }) => tool === 'python');
    assert.match(python?.version ?? '', /^3\.\d+/);
    assert.deepEqual(
      tools.map(({ tool }) => tool),
      ['python', 'node', 'java', 'go', 'git'],
    );
  });
});

suite('Show Hint', () => {
  test('gives one hint at a time, from a nudge to nearly there', async () => {
    const folder = await scaffold('p1-katas', 'javascript', 'hints');
    const ask = () => run<string | undefined>(CommandId.showHint, { folder, taskId: 6 });
    const hints = [await ask(), await ask(), await ask()];
    assert.equal(new Set(hints).size, 3);
    assert.ok(hints.every((hint) => hint !== undefined && hint.length > 20));
    assert.equal(await ask(), hints[2]);
  });
});

suite('Serve This Folder', () => {
  test('serves pages and the mock API on loopback, and nothing outside the folder', async () => {
    const folder = await scaffold('p3-frontend-basics', 'go-gin', 'frontend');
    const address = await run<string>(CommandId.serveFolder, folder);
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(new URL('client/', address));
    assert.match(await page.text(), /<h1>My links<\/h1>/);
    const links = await fetch(new URL('api/links', address));
    assert.equal(((await links.json()) as unknown[]).length, 2);
    const made = await fetch(new URL('api/links', address), { method: 'POST', body: '{}' });
    assert.equal(made.status, 201);
    for (const path of ['..%2f..%2fetc/passwd', '.gitignore', 'nothing.html', '%00']) {
      assert.equal((await fetch(new URL(path, address))).status, 404, path);
    }
    assert.equal(await run<string>(CommandId.serveFolder, folder), address);
  });
});
