import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbench, waitUntil } from '../support/workbench';

suite('progress in more than one window', () => {
  let root: string;
  let first: Workbench;

  suiteSetup(async () => {
    root = mkdtempSync(path.join(os.tmpdir(), 'two-windows-'));
    first = await Workbench.open({ workspaceFolder: folder('orders-api') });
    await first.openView();
  });

  teardown(async function () {
    if (this.currentTest?.state === 'failed') {
      await first.screenshot(`failed ${this.currentTest.title}`);
    }
  });

  suiteTeardown(async () => {
    await first.close();
    rmSync(root, { recursive: true, force: true });
  });

  function folder(name: string): string {
    const made = path.join(root, name);
    mkdirSync(made, { recursive: true });
    return made;
  }

  test('two windows on one folder both end with every change of both', async () => {
    const second = await first.openAnother(folder('orders-api'));
    await second.openView();
    const labels = (await skillLabels(first)).slice(0, 4);
    for (const [index, label] of labels.entries()) {
      const [here, there] = index % 2 === 0 ? [first, second] : [second, first];
      await here.tickCheckbox(label);
      // Rows are drawn anew when the other window's change arrives, and VS Code can drop a click then.
      await waitUntil(`the other window ticks '${label}'`, () => areTicked(there, [label]));
    }
    for (const window of [first, second]) {
      assert.equal(await areTicked(window, labels), true);
    }
    await second.reload();
    await second.openView();
    await waitUntil('all four are ticked after a reload', () => areTicked(second, labels));
    await second.page.close();
  });

  test('two folders linked by their learner both end with every change of both', async () => {
    const labels = (await skillLabels(first)).slice(0, 6);
    const [, , , , five = '', six = ''] = labels;
    const second = await first.openAnother(folder('payments-api'));
    await second.openView();
    const offer = await second.notification(/you have some: 4 of \d+ skills done.*'orders-api'/);
    await offer.getByRole('button', { name: 'Continue Your Progress' }).click();
    await waitUntil('four are ticked', () => areTicked(second, labels.slice(0, 4)));
    await second.tickCheckbox(five);
    await first.tickCheckbox(six);
    for (const window of [first, second]) {
      await waitUntil('all six are ticked', async () => {
        await lookAwayAndBack(window);
        return areTicked(window, labels);
      });
    }
    await second.page.close();
  });

  test('a folder that starts fresh has progress of its own', async () => {
    const third = await first.openAnother(folder('practice'));
    await third.openView();
    const offer = await third.notification(/6 of \d+ skills done/);
    await offer.getByRole('button', { name: 'Start Fresh' }).click();
    await third.statusBarItem('This folder now keeps a progress of its own.');
    const [one = ''] = await skillLabels(third);
    assert.equal(await areTicked(third, [one]), false);
    await third.reload();
    await third.openView();
    assert.deepEqual(await third.notifications(), []);
    assert.equal(await areTicked(first, [one]), true);
    await third.page.close();
  });

  test('a folder that was moved continues where it was', async () => {
    const labels = (await skillLabels(first)).slice(0, 6);
    renameSync(path.join(root, 'payments-api'), path.join(root, 'shop'));
    const moved = await first.openAnother(path.join(root, 'shop'));
    await moved.openView();
    const offer = await moved.notification(/6 of \d+ skills done/);
    await offer.getByRole('button', { name: 'Continue Your Progress' }).click();
    await waitUntil('all six are ticked', () => areTicked(moved, labels));
    await moved.page.close();
  });
});

/** The skills of the first phase, in order. */
async function skillLabels(window: Workbench): Promise<string[]> {
  const labels = (await window.treeRows()).map(({ label }) => label);
  return labels.filter((label) => /^1\.\d+ /.test(label));
}

async function areTicked(window: Workbench, labels: readonly string[]): Promise<boolean> {
  const ticked = (await window.treeRows())
    .filter(({ isChecked }) => isChecked)
    .map(({ label }) => label);
  return labels.every((label) => ticked.includes(label));
}

/** Every page of a headless browser has the focus: this one is told that it lost it and has it again. */
async function lookAwayAndBack({ page }: Workbench): Promise<void> {
  await page.evaluate(() => {
    document.hasFocus = () => false;
    window.dispatchEvent(new Event('blur'));
  });
  await page.evaluate(() => {
    document.hasFocus = () => true;
    window.dispatchEvent(new Event('focus'));
  });
}
