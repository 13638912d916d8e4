import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CheckReport } from '../../../src/checks/report';
import { CommandId } from '../../../src/contributions';
import {
  closeAllTabs,
  leavesProgressAsItWas,
  messagesDuring,
  openFolder,
  ourApi,
  replacing,
  run,
} from '../../support/hostWindow';

const BASE = { starterId: 'p4-linkbox', stack: 'python-fastapi' };
const NEXT = { starterId: 'p5-linkbox-db', stack: 'python-fastapi' };
const MANIFEST = 'starter.p5-linkbox-db.json';

suite('a starter that continues another one', () => {
  leavesProgressAsItWas();
  const made: string[] = [];

  teardown(async () => {
    await closeAllTabs();
    made.splice(0).forEach((folder) => {
      rmSync(folder, { recursive: true, force: true });
    });
  });

  async function scaffold(request: object): Promise<vscode.Uri> {
    const folder = await run<vscode.Uri | undefined>(CommandId.scaffoldStarter, request);
    assert.ok(folder, 'Nothing was scaffolded.');
    made.push(folder.fsPath);
    return folder;
  }

  async function refusal(folder: vscode.Uri): Promise<string> {
    const messages = await messagesDuring(() =>
      run(CommandId.scaffoldStarter, { ...NEXT, folder }),
    );
    return messages.join(' ');
  }

  const scaffoldBase = () =>
    scaffold({ ...BASE, folderName: "ana's linkbox", parentFolder: openFolder() });

  test('is laid over the learner’s own project, and remembered beside it', async () => {
    const base = await scaffoldBase();
    const before = contents(base);
    const folder = await scaffold({ ...NEXT, folder: base });
    assert.equal(folder.toString(), base.toString());
    assert.ok(existsSync(path.join(base.fsPath, MANIFEST)));
    const after = contents(base);
    for (const [name, text] of before) {
      assert.equal(after.get(name), text, `${name} was changed`);
    }
    const { starters } = (await ourApi()).getProgress();
    assert.equal(starters[base.toString()]?.starterId, BASE.starterId);
    assert.equal(starters[`${base.toString()}#${NEXT.starterId}`]?.starterId, NEXT.starterId);
  });

  test('offers the project that is there, and a checkpoint', async () => {
    const base = await scaffoldBase();
    const labels: string[] = [];
    const pickFirst = (items: readonly { label: string }[]) => {
      labels.push(...items.map(({ label }) => label));
      return Promise.resolve(items[0]);
    };
    const folder = await replacing(vscode.window, 'showQuickPick', pickFirst, () => scaffold(NEXT));
    assert.equal(folder.toString(), base.toString());
    assert.deepEqual(labels, ["Continue ana's linkbox", 'Start from a checkpoint']);
  });

  test('refuses a second time, and names what is there', async () => {
    const base = await scaffoldBase();
    await scaffold({ ...NEXT, folder: base });
    writeFileSync(path.join(base.fsPath, 'db.py'), 'mine');
    assert.match(await refusal(base), /has these already.*db\.py/);
    assert.equal(readFileSync(path.join(base.fsPath, 'db.py'), 'utf8'), 'mine');
  });

  test('lies over an application of any stack when it needs no language', async () => {
    const lab = { starterId: 'x-devops-lab', stack: BASE.stack };
    const folder = await scaffold({
      ...lab,
      checkpoint: true,
      folderName: 'linkbox with metrics',
      parentFolder: openFolder(),
    });
    const names = ['starter.json', MANIFEST, 'starter.p6-ship-linkbox.json'];
    for (const name of [...names, 'starter.x-devops-lab.json', 'infra/main.tf']) {
      assert.ok(existsSync(path.join(folder.fsPath, name)), `${name} is missing`);
    }
    const { starters } = (await ourApi()).getProgress();
    assert.equal(starters[`${folder.toString()}#x-devops-lab`]?.stack, 'any');
    assert.equal(starters[`${folder.toString()}#p6-ship-linkbox`]?.checkpoint, true);
    const again = await messagesDuring(() => run(CommandId.scaffoldStarter, { ...lab, folder }));
    assert.match(again.join(' '), /has these already.*starter\.x-devops-lab\.json/);
  });

  test('refuses a folder that does not hold what it continues', async () => {
    const katas = await scaffold({
      starterId: 'p1-katas',
      stack: 'python',
      folderName: 'katas to continue',
      parentFolder: openFolder(),
    });
    assert.match(await refusal(katas), /does not hold that/);
    assert.equal(existsSync(path.join(katas.fsPath, MANIFEST)), false);
  });

  test('starts from a checkpoint that is evidence for nothing', async function () {
    this.timeout(300_000);
    const api = await ourApi();
    const folder = await scaffold({
      ...NEXT,
      checkpoint: true,
      folderName: 'linkbox from a checkpoint',
      parentFolder: openFolder(),
    });
    const { starters } = api.getProgress();
    assert.equal(starters[folder.toString()]?.checkpoint, true);
    assert.equal(starters[`${folder.toString()}#${NEXT.starterId}`]?.checkpoint, undefined);

    const request = { folder, install: true };
    const report = await run<CheckReport | undefined>(CommandId.checkWork, request);
    assert.ok(report?.base);
    assert.equal(report.starterId, NEXT.starterId);
    assert.equal(report.problem, undefined);
    assert.deepEqual(passed(report), ['database_module_is_importable']);
    assert.equal(passed(report.base).length, 38);
    const evidence = Object.values(api.getProgress().skills).flatMap(({ passed: tasks = {} }) =>
      Object.keys(tasks),
    );
    assert.deepEqual(
      evidence.filter((key) => key.startsWith(BASE.starterId)),
      [],
    );
  });
});

function passed({ results }: CheckReport): string[] {
  return results.filter(({ status }) => status === 'passed').map(({ name }) => name);
}

function contents(folder: vscode.Uri): Map<string, string> {
  return new Map(
    readdirSync(folder.fsPath, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder.fsPath, file), readFileSync(file, 'utf8')]),
  );
}
