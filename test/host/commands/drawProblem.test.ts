import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommandId } from '../../../src/contributions';
import { dismissingInputs, openFolder, run } from '../../support/hostWindow';

const STARTER_ID = 'p7-interview-prep';
const SOLVED = { isSolved: true, plan: 'a set, of names seen so far', cost: 'O(n)' };

suite('Draw Interview Problem', () => {
  let folder: vscode.Uri;

  suiteSetup(async () => {
    const request = { starterId: STARTER_ID, stack: 'python', folderName: 'interviews & more' };
    const made = await run<vscode.Uri | undefined>(CommandId.scaffoldStarter, {
      ...request,
      parentFolder: openFolder(),
    });
    assert.ok(made);
    folder = made;
  });

  teardown(async () => {
    // An attempt that a failed test left running would be the next test's.
    await draw({ outcome: 'stop' });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const saveByItself = (value: string | undefined) =>
    vscode.workspace
      .getConfiguration('files')
      .update('autoSave', value, vscode.ConfigurationTarget.Global);
  const draw = (argument: object) => run<string | undefined>(CommandId.drawProblem, argument);
  const log = () => vscode.Uri.joinPath(folder, 'attempts.csv');
  const logLines = async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(log()));
    return text.trimEnd().split('\n');
  };

  test('opens the file of the drawn problem and writes nothing', async () => {
    const before = await logLines();
    const name = await draw({ folder, timed: true });
    const opened = vscode.window.activeTextEditor?.document.uri.path ?? '';
    assert.ok(opened.endsWith(`/problems/${name ?? ''}.py`), opened);
    assert.equal(await draw({ outcome: 'stop' }), name);
    assert.deepEqual(await logLines(), before);
  });

  test('adds a line when the attempt is noted, which can be undone, and draws another one', async () => {
    const before = await logLines();
    const name = await draw({ folder, timed: true });
    assert.equal(await draw({ outcome: SOLVED }), name);
    const [line = '', ...more] = (await logLines()).slice(before.length);
    assert.match(line, /^\d{4}-\d\d-\d\d,\w+,yes,1,yes,"a set, of names seen so far",O\(n\),$/);
    assert.deepEqual(more, []);
    assert.equal(line.split(',')[1], name);
    assert.notEqual(await draw({ folder, timed: false }), name);
    await draw({ outcome: 'stop' });

    const document = await vscode.window.showTextDocument(log());
    await vscode.commands.executeCommand('undo');
    assert.equal(document.document.getText().trimEnd(), before.join('\n'));
    await document.document.save();
  });

  test('leaves changes that are not saved as they are, and adds below them', async () => {
    const before = await logLines();
    // In a browser, editors save by themselves after a second.
    await saveByItself('off');
    const { document } = await vscode.window.showTextDocument(log());
    const typed = new vscode.WorkspaceEdit();
    const end = document.lineAt(document.lineCount - 1).range.end;
    typed.insert(log(), end, '2027-03-01,build_order,no,30,no,count what is missing,O(n),\n');
    await vscode.workspace.applyEdit(typed);
    await draw({ folder, timed: false });
    await draw({ outcome: { ...SOLVED, isSolved: false } });
    assert.deepEqual(await logLines(), before);
    assert.equal(document.isDirty, true);
    const lines = document.getText().trimEnd().split('\n').slice(before.length);
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /build_order/);
    assert.match(lines[1] ?? '', /,no,1,no,/);
    await vscode.window.showTextDocument(log());
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await saveByItself(undefined);
  });

  test('notes nothing while it is asked for, and goes on when that is dismissed', async () => {
    const before = await logLines();
    const name = await draw({ folder, timed: true });
    assert.equal(await dismissingInputs(draw({})), undefined);
    assert.deepEqual(await logLines(), before);
    assert.equal(await draw({ outcome: 'stop' }), name);
  });

  test('says what is wrong with the list of problems', async () => {
    const list = vscode.Uri.joinPath(folder, 'problems.json');
    const good = await vscode.workspace.fs.readFile(list);
    const wrong = { problems: [{ name: 'a', title: 'A', file: '../outside.py' }] };
    await vscode.workspace.fs.writeFile(list, new TextEncoder().encode(JSON.stringify(wrong)));
    try {
      assert.equal(await draw({ folder, timed: true }), undefined);
    } finally {
      await vscode.workspace.fs.writeFile(list, good);
    }
  });
});
