import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbench, waitUntil } from '../support/workbench';
import { textOf } from './pages';

const repository = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();

suite('checking work, with the mouse', () => {
  let workspaceFolder: string;
  let workbench: Workbench;

  suiteSetup(async () => {
    workspaceFolder = mkdtempSync(path.join(os.tmpdir(), 'checking-'));
    workbench = await Workbench.open({ workspaceFolder });
    await workbench.openView();
    await workbench.runCommand('Backend Roadmap: Scaffold Starter Project…');
    await workbench.pickItem('Python with FastAPI');
    await workbench.waitForInputValue('p1-study-log');
    await workbench.acceptQuickInput();
    await workbench.webviewFrame('Study log');
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

  test('lists the tasks of a scaffolded starter before anything ran', async () => {
    await workbench.openTestExplorer();
    await workbench.expandTest('Study log (console application)');
    const names = await workbench.testNames();
    assert.ok(names.includes('Task 3: Durations: text to minutes'), names.join('; '));
  });

  test('shows red with the learner’s own place and says what is next', async () => {
    await workbench.runCommand('Backend Roadmap: Check My Work');
    await workbench.notification(/2 of 24 passed\. Next: task 1/);
    assert.match(await workbench.testState('Task 2: Greet yourself by name'), /errored/i);
    await workbench.screenshot('tests-red');
  });

  test('shows green after the work is done, and tree and dashboard move', async () => {
    const layers = path.join(repository, 'test/starters/solutions/p1-study-log/python');
    for (const layer of readdirSync(layers).sort()) {
      cpSync(path.join(layers, layer), path.join(workspaceFolder, 'p1-study-log'), {
        recursive: true,
      });
    }
    await workbench.runCommand('Backend Roadmap: Check My Work');
    await workbench.notification(/24 of 24 passed\. Proven now: What backend developers do/);
    assert.match(await workbench.testState('Task 2: Greet yourself by name'), /passed/i);
    await workbench.screenshot('tests-green');

    await workbench.openView();
    await waitUntil('the tree shows proven skills', async () =>
      (await workbench.treeRows()).some(({ accessibleName }) =>
        /What backend developers do, done, proven/.test(accessibleName),
      ),
    );
    await workbench.runCommand('Backend Roadmap: Open Progress Dashboard');
    const dashboard = await workbench.webviewFrame('Your progress');
    await waitUntil('the dashboard counts them', async () =>
      /3 of 85 skills done, 3 proven/.test(await textOf(dashboard)),
    );
    await workbench.screenshot('dashboard-proven');
  });
});

suite('a folder that is not trusted', () => {
  test('is never run, and says why', async () => {
    const workspaceFolder = mkdtempSync(path.join(os.tmpdir(), 'untrusted-'));
    cpSync(path.join(repository, 'starters/p1-katas/python'), workspaceFolder, { recursive: true });
    const workbench = await Workbench.open({ workspaceFolder, isTrustAsked: true });
    try {
      await workbench.statusBarItem('Restricted Mode');
      await workbench.openView();
      await workbench.runCommand('Backend Roadmap: Check My Work');
      await workbench.notification('you have not said that you trust it');
      assert.equal(existsSync(path.join(workspaceFolder, 'katas', '__pycache__')), false);
    } finally {
      await workbench.screenshot('untrusted');
      await workbench.close();
      rmSync(workspaceFolder, { recursive: true, force: true });
    }
  });
});

suite('a starter opened as the folder of the window', () => {
  const variants = [
    { variant: 'python', output: 'FAILED (' },
    { variant: 'javascript', output: 'exit code: 1' },
    { variant: 'java', output: '1 of 21' },
    { variant: 'go', output: 'FAIL' },
  ];
  for (const { variant, output } of variants) {
    test(`${variant}: its test task runs in a terminal`, async () => {
      const workspaceFolder = mkdtempSync(path.join(os.tmpdir(), 'opened-'));
      cpSync(path.join(repository, 'starters/p1-katas', variant), workspaceFolder, {
        recursive: true,
      });
      const workbench = await Workbench.open({
        workspaceFolder,
        settings: { 'terminal.integrated.gpuAcceleration': 'off' },
      });
      try {
        await waitUntil('the tasks of the folder are read', async () => {
          await workbench.runCommand('Tasks: Run Task');
          return (await workbench.offers('Test', 3000)) || workbench.pressEscape();
        });
        await workbench.pickItem('Test');
        await waitUntil('the terminal shows the result', async () =>
          (await workbench.terminalText()).includes(output),
        );
      } finally {
        await workbench.screenshot(`task-${variant}`);
        await workbench.close();
        rmSync(workspaceFolder, { recursive: true, force: true });
      }
    });
  }
});
