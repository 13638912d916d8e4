import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbench, waitUntil } from '../support/workbench';

const NEXT_AT_FIRST = 'What backend developers do';

suite('the main job, with mouse and keyboard', () => {
  let workspaceFolder: string;
  let workbench: Workbench;

  suiteSetup(async () => {
    workspaceFolder = mkdtempSync(path.join(os.tmpdir(), "learner's folder ü "));
    workbench = await Workbench.open({ workspaceFolder });
    await workbench.openView();
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed') {
      await workbench.screenshot('failed');
    }
  });

  suiteTeardown(async () => {
    await workbench.close();
    rmSync(workspaceFolder, { recursive: true, force: true });
  });

  test('shows all phases, the current one open, and the next skill marked', async () => {
    const rows = await workbench.treeRows();
    const text = JSON.stringify(rows);
    assert.match(text, /1\. Learn Basic Coding Skills/);
    assert.match(text, /What backend developers do/);
    await workbench.screenshot('tree-dark');
  });

  test('scaffolds the phase starter from the palette into the open folder', async () => {
    await workbench.runCommand('Backend Roadmap: Scaffold Starter Project…');
    await workbench.pickItem('Python with FastAPI');
    await workbench.waitForInputValue('p1-study-log');
    await workbench.acceptQuickInput();
    await waitUntil('the new folder', () => Promise.resolve(readdirSync(workspaceFolder).includes('p1-study-log')));
    assert.match(
      readFileSync(path.join(workspaceFolder, 'p1-study-log', 'starter.json'), 'utf8'),
      /"python"/,
    );
    await workbench.screenshot('scaffolded-dark');
  });

  test('opens a skill, the dashboard', async () => {
    await workbench.runCommand('Backend Roadmap: Go to Next Skill');
    await workbench.webviewFrame(NEXT_AT_FIRST);
    await workbench.screenshot('skill-dark');
    await workbench.runCommand('Backend Roadmap: Open Progress Dashboard');
    await workbench.webviewFrame(/Backend Developer/);
    await workbench.screenshot('dashboard-dark');
  });
});
