import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbench, waitUntil, type Theme } from '../support/workbench';
import { seriousFindings, textOf } from './pages';

const THEMES: readonly Theme[] = ['dark', 'light', 'highContrast', 'highContrastLight'];

suite('pages in every theme', () => {
  let workspaceFolder: string;
  let workbench: Workbench;

  suiteSetup(async () => {
    workspaceFolder = mkdtempSync(path.join(os.tmpdir(), 'themes-'));
    workbench = await Workbench.open({ workspaceFolder });
    await workbench.openView();
    await workbench.tickCheckbox('1.1 What backend developers do');
    // Rows are drawn again when the next skill moves on; a click meanwhile would be lost.
    await waitUntil('the next skill moves on', async () =>
      (await workbench.treeRows()).some(({ accessibleName }) =>
        /Skill 1\.2.*next skill/.test(accessibleName),
      ),
    );
    await workbench.tickCheckbox('1.2 Choose a first language and run it');
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed') {
      await workbench.screenshot('failed theme');
    }
  });

  suiteTeardown(async () => {
    await workbench.close();
    rmSync(workspaceFolder, { recursive: true, force: true });
  });

  for (const theme of THEMES) {
    test(`${theme}: tree, skill page and dashboard have no serious accessibility fault`, async () => {
      await workbench.setTheme(theme);
      await workbench.runCommand('Backend Roadmap: Go to Next Skill');
      const skill = await workbench.webviewFrame('Variables and data types');
      assert.deepEqual(await seriousFindings(skill), []);
      await workbench.screenshot(`skill-${theme}`);
      await workbench.runCommand('Backend Roadmap: Open Progress Dashboard');
      const dashboard = await workbench.webviewFrame('Your progress');
      await waitUntil('the dashboard is drawn', async () => /done/.test(await textOf(dashboard)));
      assert.deepEqual(await seriousFindings(dashboard), []);
      await workbench.screenshot(`dashboard-${theme}`);
    });
  }
});
