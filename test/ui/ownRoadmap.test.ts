import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { aPhaseInFile, aRoadmapFile, aSkillInFile } from '../support/builders';
import { Workbench, waitUntil } from '../support/workbench';

suite('a roadmap of one’s own', () => {
  let workspaceFolder: string;
  let workbench: Workbench;

  suiteSetup(async () => {
    workspaceFolder = mkdtempSync(path.join(os.tmpdir(), 'own-roadmap-'));
    workbench = await Workbench.open({
      workspaceFolder,
      settings: { 'workbench.colorTheme': 'Default Dark Modern' },
    });
    await workbench.openView();
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed') {
      await workbench.screenshot(`failed ${this.currentTest.title}`);
    }
  });

  suiteTeardown(async () => {
    await workbench.close();
    rmSync(workspaceFolder, { recursive: true, force: true });
  });

  const file = () => path.join(workspaceFolder, 'roadmap.yaml');
  const change = (from: string, to: string) => {
    writeFileSync(file(), readFileSync(file(), 'utf8').replace(from, to));
  };
  const rows = async () => (await workbench.treeRows()).map(({ label }) => label);
  const shows = (label: string) =>
    waitUntil(`the tree shows '${label}'`, async () => (await rows()).includes(label));
  const phases = async () => (await rows()).filter((label) => /^[\dA-Z]\. /.test(label));

  test('is made from the palette, opened, and shown in the tree at once', async () => {
    await workbench.runCommand('Backend Roadmap: Create Your Own Roadmap');
    await shows('1. Getting started');
    await shows('1.1 Run a program');
    assert.deepEqual(await phases(), ['1. Getting started', '2. Going on', 'A. Alongside']);
    await workbench.page.locator('.tab', { hasText: 'roadmap.yaml' }).waitFor();
    await workbench.statusBarItem('Phase 1 · 0% done');
    await workbench.screenshot('own-roadmap-dark');
  });

  test('shows its own texts on the skill page', async () => {
    await workbench.treeRow('1.1 Run a program').click();
    const page = await workbench.webviewFrame('Run a program');
    await page.getByText('can say which line an error message points to').waitFor();
  });

  test('broken, has its problem in the Problems panel, and the tree keeps the last valid one', async () => {
    change('requires: [run-a-program]', 'requires: [run-a-programm]');
    await shows('roadmap.yaml has 1 problem');
    assert.deepEqual(await phases(), ['1. Getting started', '2. Going on', 'A. Alongside']);
    await workbench.treeRow('roadmap.yaml has 1 problem').click();
    await workbench.page.keyboard.press('Control+Shift+M');
    const line = readFileSync(file(), 'utf8')
      .split('\n')
      .findIndex((row) => row.includes('programm'));
    const problem = workbench.page.locator('.markers-panel .monaco-list-row', {
      hasText: "Did you mean 'run-a-program'?",
    });
    await problem.waitFor();
    assert.match(await problem.innerText(), new RegExp(`\\[Ln ${line + 1}, Col \\d+\\]`));
    await workbench.statusBarItem(`Ln ${line + 1}, Col 1`);
    await workbench.screenshot('own-roadmap-broken-dark');
  });

  test('stays in its last valid version over a reload, without showing another first', async () => {
    await workbench.reload();
    const seen = new Set<string>();
    await waitUntil('the tree is back', async () => {
      const labels = await rows();
      labels.forEach((label) => seen.add(label));
      return labels.includes('1. Getting started');
    });
    assert.ok(![...seen].some((label) => label.includes('Learn Basic Coding Skills')));
    await shows('roadmap.yaml has 1 problem');
  });

  test('mended, is used again', async () => {
    change('requires: [run-a-programm]', 'requires: [run-a-program]');
    change('title: Going on', 'title: Further on');
    await shows('2. Further on');
    assert.ok(!(await rows()).some((label) => label.includes('problem')));
  });

  test('of 5,000 skills is drawn soon', async () => {
    const skills = Array.from({ length: 5000 }, (_, index) => ({
      ...aSkillInFile({ id: `skill-${index}`, exercise: 'Try it.' }),
      selfCheck: undefined,
      resources: undefined,
    }));
    const phase = aPhaseInFile({ title: 'Long', skills });
    const startedAt = performance.now();
    writeFileSync(file(), JSON.stringify(aRoadmapFile({ id: 'long', phases: [phase] })));
    await shows('1. Long');
    await shows('1.1 Variables');
    const elapsedMs = performance.now() - startedAt;
    assert.ok(elapsedMs < 10_000, `${elapsedMs} ms`);
  });

  test('deleted, gives way to the built-in one', async () => {
    rmSync(file());
    await shows('1. Learn Basic Coding Skills');
  });
});
