import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { chooseLearningFolder, getStarted } from '../../../src/commands/startCommands';
import { CommandId } from '../../../src/contributions';
import {
  closeAllTabs,
  commandsDuring,
  leavesProgressAsItWas,
  messagesDuring,
  openFolder,
  replacing,
  run,
  withSetting,
} from '../../support/hostWindow';

const STARTER = { starterId: 'p1-katas', stack: 'javascript', folderName: 'katas' };

suite('getting started', () => {
  leavesProgressAsItWas();
  let elsewhere: vscode.Uri;

  setup(() => {
    elsewhere = vscode.Uri.file(mkdtempSync(path.join(os.tmpdir(), "learner's folder ")));
  });
  teardown(async () => {
    await setting().update('learningFolder', undefined, vscode.ConfigurationTarget.Global);
    rmSync(elsewhere.fsPath, { recursive: true });
    await closeAllTabs();
  });

  const setting = () => vscode.workspace.getConfiguration('backendRoadmap');
  const chosen = () => setting().get<string>('learningFolder');

  test('opens our walkthrough', async () => {
    assert.deepEqual(await commandsDuring(getStarted), [
      ['workbench.action.openWalkthrough', 'backend-roadmap.backend-roadmap#getStarted', false],
    ]);
  });

  test('keeps the learning folder it is given, and asks nothing when it is open', async () => {
    const messages = await messagesDuring(() => run(CommandId.chooseLearningFolder, openFolder()));
    assert.deepEqual(messages, []);
    assert.equal(chosen(), openFolder().fsPath);
  });

  test('asks for the folder when given none', async () => {
    const dialog = () => Promise.resolve([elsewhere]);
    await replacing(vscode.window, 'showOpenDialog', dialog, () =>
      messagesDuring(() => run(CommandId.chooseLearningFolder)),
    );
    assert.equal(chosen(), elsewhere.fsPath);
  });

  test('changes nothing when dismissed', async () => {
    const dialog = () => Promise.resolve(undefined);
    const folder = await replacing(vscode.window, 'showOpenDialog', dialog, () =>
      run<vscode.Uri | undefined>(CommandId.chooseLearningFolder),
    );
    assert.equal(folder, undefined);
    assert.equal(chosen(), '');
  });

  test('refuses what is no folder', async () => {
    const messages = await messagesDuring(() => run(CommandId.chooseLearningFolder, '/tmp'));
    assert.equal(messages.length, 1);
    assert.equal(chosen(), '');
  });

  test('offers to open a learning folder that is not open', async () => {
    const commands = await commandsDuring(async () => {
      await messagesDuring(() => chooseLearningFolder(elsewhere), 'Open Folder');
    });
    assert.deepEqual(opened(commands), [[elsewhere]]);
  });

  test('opens it at once in a window without a folder', async () => {
    const commands = await commandsDuring(async () => {
      await withoutFolder(() => chooseLearningFolder(elsewhere));
    });
    assert.deepEqual(opened(commands), [[elsewhere, { forceReuseWindow: true }]]);
  });

  test('starters go into the learning folder', async () => {
    await withSetting('learningFolder', elsewhere.fsPath, async () => {
      const folder = await run<vscode.Uri>(CommandId.scaffoldStarter, STARTER);
      assert.equal(folder.fsPath, path.join(elsewhere.fsPath, 'katas'));
      assert.ok(existsSync(path.join(folder.fsPath, 'starter.json')));
    });
  });

  test('a starter with a parent folder goes there', async () => {
    await withSetting('learningFolder', '/nowhere', async () => {
      const request = { ...STARTER, parentFolder: elsewhere };
      const folder = await run<vscode.Uri>(CommandId.scaffoldStarter, request);
      assert.equal(folder.fsPath, path.join(elsewhere.fsPath, 'katas'));
    });
  });

  for (const [what, folder, said] of [
    ['that is not there', path.join(os.tmpdir(), 'no such folder'), /is not there/],
    ['that is no full path', 'study', /no full path/],
    ['that begins with a tilde', '~/study', /no full path/],
  ] as const) {
    test(`a learning folder ${what} is told, and nothing is written`, async () => {
      await withSetting('learningFolder', folder, async () => {
        const messages = await messagesDuring(() => run(CommandId.scaffoldStarter, STARTER));
        assert.equal(messages.length, 1);
        assert.match(messages[0] ?? '', said);
        assert.ok(!existsSync(path.join(openFolder().fsPath, 'katas')));
      });
    });
  }
});

/** What was opened; the window's own views may run commands meanwhile. */
function opened(commands: unknown[][]): unknown[][] {
  return commands.filter(([id]) => id === 'vscode.openFolder').map(([, ...args]) => args);
}

/** Runs `work` as in a window without a folder. */
async function withoutFolder(work: () => Promise<unknown>): Promise<void> {
  const name = 'workspaceFolders';
  const original = Object.getOwnPropertyDescriptor(vscode.workspace, name) ?? assert.fail();
  Object.defineProperty(vscode.workspace, name, { ...original, get: () => undefined });
  try {
    await work();
  } finally {
    Object.defineProperty(vscode.workspace, name, original);
  }
}
