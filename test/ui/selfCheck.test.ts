import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { Workbench, waitUntil } from '../support/workbench';
import { seriousFindings, textOf } from './pages';

const SKILL = 'Loops';
const HALF_AN_ANSWER = 'A loop repeats steps unt';

suite('checking yourself, by keyboard', () => {
  let workspaceFolder: string;
  let workbench: Workbench;

  suiteSetup(async () => {
    workspaceFolder = mkdtempSync(path.join(os.tmpdir(), 'self-check-'));
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

  const press = (key: string) => workbench.page.keyboard.press(key);
  const type = (text: string) => workbench.page.keyboard.type(text);
  const page = () => workbench.webviewFrame(/^Question \d of 3$|^Summary$/);

  test('opens from the palette at the first question', async () => {
    await workbench.runCommand('Backend Roadmap: Check Yourself');
    await workbench.typeInQuickInput(SKILL);
    await workbench.pickItem(SKILL);
    assert.match(await textOf(await page()), /Loops[\s\S]*Question 1 of 3/);
  });

  test('asks for an answer before it shows the points to look for', async () => {
    const frame = await page();
    await frame.getByRole('button', { name: 'Compare' }).focus();
    await press('Enter');
    await waitUntil('it says what is missing', async () =>
      /Write your answer first/.test(await textOf(frame)),
    );
    assert.equal(await focused(frame), 'answer');
    assert.doesNotMatch(await textOf(frame), /Points to look for/);
  });

  test('says so when an answer is too long, and cuts nothing off', async () => {
    const frame = await page();
    const box = frame.getByLabel('Your answer');
    await box.fill('a'.repeat(10_001));
    await press('Control+Enter');
    assert.match(await textOf(frame), /longer than 10,000 characters[\s\S]*Shorten it/);
    assert.equal((await box.inputValue()).length, 10_001);
    await box.fill('');
  });

  test('keeps a half-written answer over a reload of the window', async () => {
    await type(HALF_AN_ANSWER);
    const before = await page();
    assert.equal(await before.getByLabel('Your answer').inputValue(), HALF_AN_ANSWER);
    assert.deepEqual(await seriousFindings(before), []);
    await workbench.screenshot('selfCheck-dark');
    await workbench.runCommand('Developer: Reload Window');
    await workbench.waitUntilReady();
    await waitUntil('the half-written answer is back', async () => {
      const box = (await page()).getByLabel('Your answer');
      return (await box.inputValue({ timeout: 500 }).catch(() => '')) === HALF_AN_ANSWER;
    });
  });

  test('compares with Ctrl+Enter, keeps the judged answer and asks the next question', async () => {
    const frame = await page();
    await frame.getByLabel('Your answer').focus();
    await press('End');
    await type('il a condition is false.');
    await press('Control+Enter');
    await waitUntil('the points have the focus', async () => {
      return (await focused(frame)) === 'Points to look for';
    });
    assert.deepEqual(await seriousFindings(frame), []);
    await workbench.screenshot('selfCheck-compare-dark');
    await press('Tab');
    assert.equal(await focused(frame), 'Got it');
    await press('Tab');
    await press('Enter');
    await waitUntil('the next question has the focus', async () => {
      return (await focused(frame)) === 'Question 2 of 3';
    });
    assert.match(await frame.getByRole('status').innerText(), /^Question 1 is kept: Partly\.$/);
  });

  test('ends with a summary of answers, verdicts and dates', async () => {
    const frame = await page();
    for (const verdict of ['Got it', 'Not yet']) {
      await frame.getByLabel('Your answer').focus();
      await type(`My answer: ${verdict}.`);
      await press('Control+Enter');
      await frame.getByRole('button', { name: verdict, exact: true }).focus();
      await press('Enter');
      await waitUntil('it is kept', async () =>
        (await frame.getByRole('status').innerText()).includes(`is kept: ${verdict}.`),
      );
    }
    await waitUntil('the summary has the focus', async () => (await focused(frame)) === 'Summary');
    const text = await textOf(frame);
    assert.match(text, /Got it: 1 · Partly: 1 · Not yet: 1/);
    assert.match(text, /A loop repeats steps until a condition is false\./);
    assert.match(text, /Partly, on .*\d{4}/);
    assert.match(text, /prove nothing on their own/);
    assert.deepEqual(await seriousFindings(frame), []);
    await workbench.screenshot('selfCheck-summary-dark');
  });

  test('shows the verdicts on the skill page and opens the earlier answers from there', async () => {
    const summary = await page();
    await summary.getByRole('button', { name: 'Open Skill' }).focus();
    await press('Enter');
    const skill = await workbench.webviewFrame(/^Check yourself$/);
    assert.match(await textOf(skill), /Partly, on [\s\S]*Got it, on [\s\S]*Not yet, on /);
    await skill.getByRole('button', { name: 'Check Yourself' }).focus();
    await workbench.screenshot('skill-judged-dark');
    await press('Enter');
    const again = await page();
    await again.getByRole('button', { name: 'Answer Again: Question 2' }).focus();
    await press('Enter');
    await waitUntil('the question is asked anew', async () =>
      /Your answer of .*: Got it/.test(await textOf(again)),
    );
    assert.equal(await again.getByLabel('Your answer').inputValue(), '');
  });

  for (const theme of ['light', 'highContrast', 'highContrastLight'] as const) {
    test(`${theme}: has no serious accessibility fault`, async () => {
      await workbench.setTheme(theme);
      const frame = await page();
      assert.deepEqual(await seriousFindings(frame), []);
      await workbench.screenshot(`selfCheck-${theme}`);
    });
  }

  test('an undone answer is gone from the page', async () => {
    await workbench.runCommand('Backend Roadmap: Undo Last Progress Change');
    const frame = await page();
    await waitUntil('question 3 is open again', async () =>
      /Question 3\s*Not answered yet/.test(await textOf(frame)),
    );
  });
});

/** What has the focus in a page: the id of a field, else its words. */
function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLTextAreaElement ? element.id : (element?.textContent ?? '');
  });
}
