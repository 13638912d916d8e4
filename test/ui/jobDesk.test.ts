import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { localDay, addDays } from '../../src/progress/calendarDay';
import { Workbench, waitUntil } from '../support/workbench';
import { seriousFindings, textOf } from './pages';

const repository = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();
const today = localDay(new Date());

suite('the job desk, by keyboard', () => {
  let folder: string;
  let workbench: Workbench;

  suiteSetup(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'job-search-'));
    cpSync(path.join(repository, 'starters/p7-job-search/any'), folder, { recursive: true });
    write('goal.yaml', 'applications_per_week: 3\n');
    writeRows([
      `Northwind,"Backend developer, Python",,applied,,${today},,Ask whether it arrived,${addDays(today, -2)},,`,
      `Blue Harbour,Junior developer,,interview,,${addDays(today, -30)},${addDays(today, -9)},Prepare the talk about linkbox,${today},,`,
      `Lantern,API developer,,found,,,,Mark the five words that matter,${addDays(today, 20)},,`,
      `Pine and Oak,Backend trainee,,found,,,,,,,`,
      `Region Office,Software developer,,applied,rejected,${addDays(today, -40)},,,,,`,
    ]);
    workbench = await Workbench.open({
      workspaceFolder: folder,
      settings: { 'workbench.colorTheme': 'Default Dark Modern' },
    });
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

  const page = () => workbench.webviewFrame(/^Job desk$/);

  test('opens from the palette with the week, the steps and the applications', async () => {
    await workbench.runCommand('Backend Roadmap: Open Job Desk');
    const frame = await page();
    const text = await textOf(frame);
    assert.match(text, /1 of 3 applications sent/);
    assert.match(text, /Overdue\s+Ask whether it arrived\s+Northwind/);
    assert.match(text, /Without a next step/);
    assert.match(text, /Ended \(1\)/);
    assert.match(text, /nothing is sent anywhere/);
    assert.deepEqual(await seriousFindings(frame), []);
    await workbench.screenshot('jobDesk-dark');
  });

  test('shows what cannot be read with its line as soon as the file is saved', async () => {
    const before = readFileSync(path.join(folder, 'applications.csv'), 'utf8');
    write(
      'applications.csv',
      before.replace('Lantern,API developer,,found', 'Lantern,API developer,,sent'),
    );
    const frame = await page();
    await waitUntil('it says what is wrong', async () =>
      /applications\.csv, line 4: “sent” is no stage/.test(await textOf(frame)),
    );
    assert.match(await textOf(frame), /Northwind/);
    assert.deepEqual(await seriousFindings(frame), []);
    await workbench.screenshot('jobDesk-broken-dark');
    write('applications.csv', before);
    await waitUntil('it is well again', async () => !/is no stage/.test(await textOf(frame)));
  });

  test('opens the row of an application with Enter', async () => {
    const frame = await page();
    await frame.getByRole('button', { name: 'Blue Harbour' }).first().focus();
    await workbench.page.keyboard.press('Enter');
    await waitUntil('the file is open at its line', async () =>
      /Ln 3,/.test(await workbench.page.locator('.statusbar').innerText()),
    );
    await workbench.runCommand('View: Close Editor');
  });

  for (const theme of ['light', 'highContrast', 'highContrastLight'] as const) {
    test(`${theme}: has no serious accessibility fault`, async () => {
      await workbench.setTheme(theme);
      const frame = await page();
      assert.deepEqual(await seriousFindings(frame), []);
      await workbench.screenshot(`jobDesk-${theme}`);
    });
  }

  test('stays readable with hundreds of applications and long names', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitaensverwaltung '.repeat(3).trim();
    writeRows(
      Array.from({ length: 300 }, (_, index) => {
        const company = index % 9 === 0 ? long : `Company ${index}`;
        return `${company},Developer,,found,,,,Write to somebody,${addDays(today, index)},,`;
      }),
    );
    const frame = await page();
    await waitUntil('it counts what it does not show', async () =>
      /275 more in applications\.csv/.test(await textOf(frame)),
    );
    const overflow = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(overflow <= 0, `the page is ${overflow} pixels too wide`);
    await workbench.screenshot('jobDesk-big');
  });

  test('shows an empty search as a beginning', async () => {
    writeRows([]);
    write('goal.yaml', 'applications_per_week: 0\n');
    const frame = await page();
    await waitUntil('it is empty', async () => /None yet\./.test(await textOf(frame)));
    assert.match(await textOf(frame), /No weekly goal is set yet/);
    await workbench.screenshot('jobDesk-empty');
  });

  function writeRows(rows: readonly string[]): void {
    const header = readFileSync(
      path.join(repository, 'starters/p7-job-search/any/applications.csv'),
      'utf8',
    ).split('\n')[0];
    write('applications.csv', [header, ...rows, ''].join('\n'));
  }

  function write(name: string, text: string): void {
    writeFileSync(path.join(folder, name), text);
  }
});
