import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { CommandId } from '../../src/contributions';
import { closeAllTabs, leavesProgressAsItWas, openFolder, run } from '../support/hostWindow';
import { launchConfigurations } from '../support/debug/launchConfiguration';

/** The debugger for JavaScript is part of VS Code; `npm run test:debug` tries the other languages. */
suite('Run and Debug in JavaScript', () => {
  leavesProgressAsItWas();
  let folder: vscode.Uri;

  suiteSetup(async () => {
    const request = { starterId: 'p1-study-log', stack: 'javascript', folderName: 'to debug' };
    folder =
      (await run<vscode.Uri | undefined>(CommandId.scaffoldStarter, {
        ...request,
        parentFolder: openFolder(),
      })) ?? assert.fail('Nothing was scaffolded.');
  });

  suiteTeardown(async () => {
    await closeAllTabs();
    rmSync(folder.fsPath, { recursive: true });
  });

  for (const [name, file, text] of [
    ['Debug the program', 'main.js', 'console.log(greeting());'],
    ['Debug the tests', 'tests/00-starter.test.js', 'assert.equal(typeof run'],
  ] as const) {
    test(`'${name}' stops where the learner asked it to`, async function () {
      this.timeout(180_000);
      const place = lineWith(path.join(folder.fsPath, file), text);
      assert.equal(await lineStoppedAt(name, place), place.line);
    });
  }

  async function lineStoppedAt(
    name: string,
    { file, line }: { file: string; line: number },
  ): Promise<number | undefined> {
    const configuration = launchConfigurations(folder.fsPath).find((one) => one.name === name);
    assert.ok(configuration);
    const location = new vscode.Location(vscode.Uri.file(file), new vscode.Position(line - 1, 0));
    const breakpoint = new vscode.SourceBreakpoint(location);
    vscode.debug.addBreakpoints([breakpoint]);
    const stopped = nextStop();
    try {
      // Without a terminal: the window of the test has none to show.
      await vscode.debug.startDebugging(undefined, {
        ...configuration,
        console: 'internalConsole',
      });
      return await stopped;
    } finally {
      vscode.debug.removeBreakpoints([breakpoint]);
      await vscode.debug.stopDebugging();
    }
  }
});

function lineWith(file: string, text: string): { file: string; line: number } {
  const lines = readFileSync(file, 'utf8').split('\n');
  // Imports are no place to stop.
  const index = lines.findIndex((line) => line.includes(text) && !line.startsWith('import'));
  assert.notEqual(index, -1, `${file} has no line with ${text}`);
  return { file, line: index + 1 };
}

/** The line of the innermost frame when a debugged program stops next. */
function nextStop(): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const subscription = vscode.debug.onDidChangeActiveStackItem((item) => {
      if (!(item instanceof vscode.DebugStackFrame)) {
        return;
      }
      subscription.dispose();
      const { session, threadId } = item;
      session
        .customRequest('stackTrace', { threadId, levels: 1 })
        .then(({ stackFrames: [frame] }: { stackFrames: { line: number }[] }) => {
          resolve(frame?.line);
        }, reject);
    });
  });
}
