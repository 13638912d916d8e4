import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbench, waitUntil } from '../support/workbench';
import { textOf } from './pages';

const FIRST_SKILL = 'What backend developers do';

suite('the main job, with mouse and keyboard', () => {
  let workspaceFolder: string;
  let workbench: Workbench;

  suiteSetup(async () => {
    workspaceFolder = mkdtempSync(path.join(os.tmpdir(), "learner's folder ü "));
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

  test('shows every phase, the current one open, and marks the next skill', async () => {
    const rows = await workbench.treeRows();
    const phases = rows.filter(({ label }) => /^[1-7A]\. /.test(label));
    assert.deepEqual(
      phases.map(({ isExpanded }) => isExpanded),
      [true, false, false, false, false, false, false, false],
    );
    const next = rows.filter(({ accessibleName }) => accessibleName.includes('next skill,'));
    assert.deepEqual(
      next.map(({ label }) => label),
      [`1.1 ${FIRST_SKILL}`],
    );
    assert.equal(phases[0]?.description, '0% · 50–100 h');
    assert.ok(await workbench.statusBarItem('Phase 1 · 0% done · 390–780 h left'));
  });

  test('scaffolds the starter of the phase from the palette and opens its README', async () => {
    await workbench.runCommand('Backend Roadmap: Scaffold Starter Project…');
    await workbench.pickItem('Python with FastAPI');
    await workbench.waitForInputValue('p1-study-log');
    await workbench.acceptQuickInput();
    const readme = await workbench.webviewFrame('Study log');
    assert.match(await textOf(readme), /python/i);
    const folder = path.join(workspaceFolder, 'p1-study-log');
    const shipped = path.join(repositoryFolder(), 'starters', 'p1-study-log', 'python');
    assert.deepEqual(filesIn(folder), filesIn(shipped));
    assert.deepEqual(readdirSync(workspaceFolder), ['p1-study-log']);
    await workbench.screenshot('scaffolded-dark');
  });

  test('offers another name when the folder is there already', async () => {
    await workbench.runCommand('Backend Roadmap: Scaffold Starter Project…');
    await workbench.waitForInputValue('p1-katas');
    await workbench.typeInQuickInput('p1-study-log');
    await workbench.waitForQuickInputMessage("'p1-study-log' already exists there.");
    await workbench.typeInQuickInput('../elsewhere');
    await workbench.waitForQuickInputMessage('A name has no slashes');
    await workbench.page.keyboard.press('Escape');
    assert.deepEqual(readdirSync(workspaceFolder), ['p1-study-log']);
  });

  test('shows a tick in tree, status bar and dashboard alike', async () => {
    await workbench.runCommand('Backend Roadmap: Open Progress Dashboard');
    const dashboard = await workbench.webviewFrame('Your progress');
    await workbench.tickCheckbox('1.3 Variables and data types');
    // A tick while VS Code draws the rows again can be lost by VS Code itself.
    await workbench.statusBarItem('Phase 1 · 1% done');
    await workbench.tickCheckbox('1.6 Functions');
    await workbench.statusBarItem('Phase 1 · 3% done · 377–753 h left');
    await waitUntil('the dashboard shows 3%', async () =>
      /3%\s*done[\s\S]*2 of 85 skills done[\s\S]*377–753 hours/.test(await textOf(dashboard)),
    );
    await waitUntil('the phase’s row shows the same', async () => {
      const [phase] = await workbench.treeRows();
      return phase?.description === '26% · 37–73 h';
    });
    await workbench.screenshot('dashboard-dark');
  });

  test('keeps progress and the dashboard over a reload', async () => {
    await workbench.runCommand('Developer: Reload Window');
    await workbench.waitUntilReady();
    const dashboard = await workbench.webviewFrame('Your progress');
    await waitUntil('the dashboard is back with its numbers', async () =>
      /3%\s*done[\s\S]*2 of 85 skills done/.test(await textOf(dashboard)),
    );
    await workbench.openView();
    const ticked = (await workbench.treeRows()).filter(({ isChecked }) => isChecked);
    assert.deepEqual(
      ticked.map(({ label }) => label),
      ['1.3 Variables and data types', '1.6 Functions'],
    );
  });

  test('undoes and redoes the last tick from the palette', async () => {
    await workbench.tickCheckbox('1.5 Loops');
    await workbench.runCommand('Backend Roadmap: Undo Last Progress Change');
    await isTicked(workbench, '1.5 Loops', false);
    await workbench.runCommand('Backend Roadmap: Redo Last Progress Change');
    await isTicked(workbench, '1.5 Loops', true);
    await workbench.runCommand('Backend Roadmap: Undo Last Progress Change');
    await isTicked(workbench, '1.5 Loops', false);
  });

  test('opens a skill, follows its prerequisite and marks it there', async () => {
    await workbench.treeRow('1.5 Loops').click();
    const loops = await workbench.webviewFrame('Loops');
    await workbench.screenshot('skill-dark');
    await loops.getByRole('link', { name: 'Comparison operators and conditional logic' }).click();
    const page = await workbench.webviewFrame('Comparison operators and conditional logic');
    await page.getByRole('button', { name: 'Mark as In Progress' }).click();
    await waitUntil('the tree shows it in progress', async () => {
      const rows = await workbench.treeRows();
      const row = rows.find(({ label }) => label.startsWith('1.4 '));
      return row?.accessibleName.includes('in progress') === true;
    });
  });

  test('writes a note on a skill from its page, which shows it once it is saved', async () => {
    await workbench.treeRow('1.5 Loops').click();
    const loops = await workbench.webviewFrame('Loops');
    const button = loops.getByRole('button', { name: 'Edit Skill Note' });
    await button.focus();
    await workbench.page.keyboard.press('Enter');
    const editor = workbench.page.locator('.editor-instance .monaco-editor.focused').first();
    await editor.waitFor();
    await workbench.page.keyboard.type('A loop that never ends has no change in it.');
    await workbench.runCommand('File: Save');
    await workbench.runCommand('View: Close Editor');
    const page = await workbench.webviewFrame('Loops');
    await waitUntil('the page shows the note', async () =>
      /A loop that never ends has no change in it\./.test(await textOf(page)),
    );
    await page.getByRole('button', { name: 'Edit Skill Note' }).scrollIntoViewIfNeeded();
    await workbench.screenshot('skill-note-dark');
  });

  test('opens the project of a skill from its page, and makes none a second time', async () => {
    const page = await workbench.webviewFrame('Loops');
    const button = page.getByRole('button', { name: 'Open Project: Study log' });
    await button.focus();
    await workbench.page.keyboard.press('Enter');
    const tab = workbench.page.getByRole('tab', { name: /README\.md/, selected: true });
    await tab.waitFor();
    await workbench.runCommand('View: Close Editor');
    assert.deepEqual(readdirSync(workspaceFolder), ['p1-study-log']);
  });

  test('opens the next skill from the dashboard by keyboard alone', async () => {
    await workbench.runCommand('Backend Roadmap: Open Progress Dashboard');
    const dashboard = await workbench.webviewFrame('Your progress');
    const button = dashboard.getByRole('button', { name: 'Open Skill' });
    await button.focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.webviewFrame(FIRST_SKILL);
  });

  test('changes the plan from the dashboard and says what a target date needs', async () => {
    await workbench.runCommand('Backend Roadmap: Set Target Date…');
    await workbench.waitForInputValue('');
    await workbench.typeInQuickInput('2031-13-01');
    await workbench.waitForQuickInputMessage('Enter a day as year-month-day');
    await workbench.typeInQuickInput('2031-06-30');
    await workbench.waitForNoQuickInputMessage('Enter a day');
    await workbench.acceptQuickInput();
    await workbench.runCommand('Backend Roadmap: Open Progress Dashboard');
    const dashboard = await workbench.webviewFrame('Your progress');
    await waitUntil(
      'the need for the target date',
      async () =>
        /hours (a|per) week/i.test(await textOf(dashboard)) && /2031/.test(await textOf(dashboard)),
    );
    await workbench.screenshot('dashboard-target-dark');
  });
});

async function isTicked(workbench: Workbench, label: string, wanted: boolean): Promise<void> {
  await waitUntil(`'${label}' is ${wanted ? 'ticked' : 'not ticked'}`, async () =>
    (await workbench.treeRows()).some((row) => row.label === label && row.isChecked === wanted),
  );
}

function repositoryFolder(): string {
  return process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();
}

/** Relative path and content of every file, in order. */
function filesIn(folder: string): { file: string; content: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file: path.relative(folder, file), content: readFileSync(file, 'utf8') }));
}
