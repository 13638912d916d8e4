import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommandId } from '../../../src/contributions';
import { messagesDuring, openFolder, ourApi, run } from '../../support/hostWindow';

suite('Export Dashboard Data', () => {
  const folder = () => vscode.Uri.joinPath(openFolder(), 'dashboard export');

  suiteSetup(ourApi);
  suiteTeardown(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  async function exported(name: string): Promise<string> {
    const target = vscode.Uri.joinPath(folder(), name);
    const written = await run<vscode.Uri>(CommandId.exportDashboard, target);
    assert.equal(written.toString(), target.toString());
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
  }

  test('writes a spreadsheet’s lines', async () => {
    const text = await exported('data.csv');
    assert.match(
      text,
      /^table,row,name,column,value\r\noverall,donePercent,Done \(%\),value,\d+\r\n/,
    );
    assert.match(text, /\r\nforecast,finishDate,Finish,middle,\d{4}-\d{2}-\d{2}\r\n/);
  });

  test('writes tables to read, with what the numbers rest on', async () => {
    const text = await exported('data.md');
    assert.match(text, /^# Backend Developer: Your progress\n/);
    assert.match(text, /## What these numbers rest on\n\n- The hours come from the ranges/);
  });

  test('says which endings there are for a file of another kind', async () => {
    const messages = await messagesDuring(async () => {
      await run(CommandId.exportDashboard, vscode.Uri.joinPath(folder(), 'data.xlsx'));
    });
    assert.match(messages.join(), /ends with \.csv, for a spreadsheet, or with \.md/);
  });
});
