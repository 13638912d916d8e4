import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbench, waitUntil } from '../support/workbench';

const SKILL = 'Variables and data types';
const ROW = `1.3 ${SKILL}`;

suite('study sessions, with the mouse', () => {
  let workspaceFolder: string;
  let workbench: Workbench;

  suiteSetup(async () => {
    workspaceFolder = mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-'));
    workbench = await Workbench.open({
      workspaceFolder,
      settings: { 'workbench.colorTheme': 'Default Light Modern' },
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

  const clickInline = async (action: string) => {
    const row = workbench.treeRow(ROW);
    await row.hover();
    await row.getByRole('button', { name: action }).click();
  };
  const descriptionOf = async (label: string) =>
    (await workbench.treeRows()).find((row) => row.label === label)?.description ?? '';

  test('start from the row of a skill', async () => {
    await clickInline('Start Study Session');
    await waitUntil('the row says so', async () =>
      (await descriptionOf(ROW)).startsWith('studying now · in progress'),
    );
    const item = await workbench.statusBarItem('0:00');
    const label = (await item.getAttribute('aria-label')) ?? '';
    assert.match(label, /Studying 'Variables and data types', 0 minutes\. Stop Study Session/);
    await workbench.screenshot('studying-light');
  });

  test('are found again after the window was loaded anew, and go on', async () => {
    await workbench.reload();
    await workbench.openView();
    const question = await workbench.notification(`A study session on '${SKILL}' is still running`);
    await question.getByRole('button', { name: 'Continue' }).click();
    await workbench.statusBarItem(/0:0\d/);
    assert.match(await descriptionOf(ROW), /^studying now/);
  });

  test('stop with a click on the status bar', async () => {
    await (await workbench.statusBarItem(/0:0\d/)).click();
    await workbench.statusBarItem('Study');
    await waitUntil('the row is as before', async () =>
      (await descriptionOf(ROW)).startsWith('in progress'),
    );
  });

  test('are logged, celebrated once and listed', async () => {
    await workbench.runCommand('Backend Roadmap: Log Study Time…');
    await workbench.pickItem(SKILL);
    await workbench.typeInQuickInput('soon');
    await workbench.waitForQuickInputMessage('Enter a time from 1 minute to 24 hours');
    await workbench.typeInQuickInput('1h 30m');
    await workbench.acceptQuickInput();
    await workbench.pickItem('Today');
    await workbench.notification('Milestone reached: First study session.');
    await workbench.runCommand('Backend Roadmap: Edit Study Sessions…');
    await workbench.page.locator('.quick-input-list', { hasText: '1 h 30 min' }).waitFor();
    await workbench.screenshot('sessions-light');
    await workbench.page.keyboard.press('Escape');
  });
});
