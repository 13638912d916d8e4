import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbench, waitUntil } from '../support/workbench';

const STEPS = ['folder', 'stack', 'hours', 'skill', 'starter', 'check'] as const;
type Step = (typeof STEPS)[number];

suite('getting started, with the mouse', () => {
  let learningFolder: string;
  let workbench: Workbench;

  suiteSetup(async () => {
    learningFolder = mkdtempSync(path.join(os.tmpdir(), 'learning-'));
    workbench = await Workbench.open();
    await workbench.openView();
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed') {
      await workbench.screenshot(`failed ${this.currentTest.title}`);
    }
  });

  suiteTeardown(async () => {
    await workbench.close();
    rmSync(learningFolder, { recursive: true, force: true });
  });

  const stepCard = (step: Step) =>
    workbench.page.locator(`.getting-started-step[data-step-id$="#${step}"]`);
  const isDone = async (step: Step) =>
    (await stepCard(step).getByRole('checkbox').getAttribute('aria-checked')) === 'true';
  const press = async (step: Step, button: string) => {
    await stepCard(step).click({ timeout: 5000 });
    await stepCard(step).getByText(button, { exact: true }).click();
  };
  const quickInputBox = () => workbench.page.locator('.quick-input-widget .quick-input-box input');

  test('without a folder, a line above the roadmap offers to open one', async () => {
    const [line, phase] = await workbench.treeRows();
    assert.match(line?.accessibleName ?? '', /^Open a folder.*nothing stays/);
    assert.match(phase?.label ?? '', /^1\. /);
    await workbench.treeRow(line?.label ?? '').click();
    await waitUntil('the dialog asks for a folder', async () =>
      (await quickInputBox().inputValue()).startsWith('/'),
    );
    await quickInputBox().press('Escape');
    await quickInputBox().waitFor({ state: 'hidden' });
  });

  test('the menu of the tree opens the walkthrough, with every step open', async () => {
    await workbench.page.locator('.sidebar').getByRole('button', { name: 'More Actions' }).click();
    await workbench.page.getByRole('menuitem', { name: 'Get Started' }).click();
    await stepCard('folder').waitFor();
    for (const step of STEPS) {
      assert.equal(await isDone(step), false, step);
    }
  });

  test('the chosen learning folder opens, and the walkthrough goes on there', async () => {
    await press('folder', 'Choose Learning Folder');
    await quickInputBox().fill(`${learningFolder}/`);
    await workbench.page.getByRole('button', { name: 'Learn Here' }).click();
    await workbench.page.waitForURL((address) => address.search.includes('learning-'));
    await workbench.waitUntilReady();
    await stepCard('folder').waitFor({ timeout: 20_000 });
    await waitUntil('its step is ticked', () => isDone('folder'));
    assert.equal(await isDone('stack'), false);
    await workbench.openView();
    assert.match((await workbench.treeRows())[0]?.label ?? '', /^1\. /);
  });
});
