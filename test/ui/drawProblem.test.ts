import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Workbench, waitUntil } from '../support/workbench';

const repository = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();

/** VS Code writes workspace state a moment after it says that it did, see docs/storage.md. */
const VSCODE_WRITES_MS = 1000;

suite('an interview problem, by keyboard', () => {
  let folder: string;
  let workbench: Workbench;

  suiteSetup(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'interviews-'));
    cpSync(path.join(repository, 'starters/p7-interview-prep/python'), folder, { recursive: true });
    workbench = await Workbench.open({ workspaceFolder: folder });
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed') {
      await workbench.screenshot(`failed ${this.currentTest.title}`);
    }
  });

  suiteTeardown(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const DRAW = 'Backend Roadmap: Draw Interview Problem';
  const isClockShown = async () =>
    /\d+ min left/.test(await workbench.page.locator('.statusbar').innerText());

  test('is drawn by the clock, which stands in the status bar', async () => {
    await workbench.runCommand(DRAW);
    await workbench.page.locator('.quick-input-list', { hasText: 'Without a limit' }).waitFor();
    await workbench.typeInQuickInput('By the clock');
    await workbench.acceptQuickInput();
    const item = await workbench.statusBarItem(/\d+ min left/);
    assert.match((await item.getAttribute('aria-label')) ?? '', /Note the attempt or stop it/);
    await workbench.screenshot('interview-clock');
  });

  test('goes on when the window was loaded anew', async () => {
    await workbench.reload();
    await workbench.waitUntilReady();
    await workbench.statusBarItem(/\d+ min left/);
  });

  test('is noted in the log, and is over after that', async () => {
    await workbench.runCommand(DRAW);
    await workbench.pickItem('Not Solved');
    await workbench.typeInQuickInput('a set of the names seen so far');
    await workbench.acceptQuickInput();
    await workbench.waitForQuickInputMessage('What it costs for n items');
    await workbench.typeInQuickInput('O(n)');
    await workbench.acceptQuickInput();
    await workbench.notification(/Noted in your log\./);
    await waitUntil('the clock is gone', async () => !(await isClockShown()));
    const log = readFileSync(path.join(folder, 'attempts.csv'), 'utf8');
    assert.match(log, /,yes,1,no,a set of the names seen so far,O\(n\),\n$/);
    await delay(VSCODE_WRITES_MS);
    await workbench.reload();
    await workbench.openView();
    assert.equal(await isClockShown(), false);
  });
});
