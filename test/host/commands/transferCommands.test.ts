import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { BackendRoadmapApi } from '../../../src/api';
import { CommandId } from '../../../src/contributions';
import { MAX_EXPORT_BYTES } from '../../../src/progress/exportFile';
import { findSkill } from '../../../src/roadmap/roadmap';
import {
  acceptingInputs,
  closeAllTabs,
  dismissingInputs,
  leavesProgressAsItWas,
  messagesDuring,
  ourApi,
  picking,
  replacing,
  run,
  statusOf,
  waitUntil,
} from '../../support/hostWindow';

const SKILL = 'what-backend-developers-do';
const OTHER_SKILL = 'arrays';

suite('export and import', () => {
  leavesProgressAsItWas();
  let api: BackendRoadmapApi;
  let folder: string;
  let exportCount = 0;

  setup(async () => {
    api = await ourApi();
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "learner's export ü "));
    await run(CommandId.markDone, SKILL);
  });

  teardown(() => {
    fs.rmSync(folder, { recursive: true });
  });

  const fileNamed = (name: string) => vscode.Uri.file(path.join(folder, name));

  async function exported(name = 'progress.json'): Promise<vscode.Uri> {
    const file = fileNamed(name);
    await messagesDuring(() => run(CommandId.exportProgress, file));
    return file;
  }

  function writeImport(content: unknown, name = 'import.json'): vscode.Uri {
    const file = fileNamed(name);
    fs.writeFileSync(file.fsPath, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  }

  /** Done later than anything before: the tests share one window, and the later change counts. */
  function aLaterExport(...skillIds: string[]) {
    const at = new Date(Date.UTC(2030, 0, 1) + exportCount++ * 60_000).toISOString();
    const done = { status: { value: 'done', at }, startedAt: at, doneAt: at };
    const skills = Object.fromEntries(skillIds.map((id) => [id, done]));
    return {
      format: 'backend-roadmap-progress/1',
      roadmapId: api.roadmap.id,
      exportedAt: at,
      progress: { version: 1, revision: 1, skills },
    };
  }

  test('export writes all progress as JSON and resolves to the file', async () => {
    const file = fileNamed('progress.json');
    const answered: { uri?: vscode.Uri } = {};
    const messages = await messagesDuring(async () => {
      answered.uri = await run<vscode.Uri>(CommandId.exportProgress, file);
    });
    assert.equal(answered.uri?.toString(), file.toString());
    assert.match(messages[0] ?? '', /progress\.json/);
    const written = JSON.parse(fs.readFileSync(file.fsPath, 'utf8')) as { progress: object };
    const { skills } = JSON.parse(JSON.stringify(api.getProgress())) as { skills: object };
    assert.deepEqual((written.progress as { skills: object }).skills, skills);
  });

  test('export writes a checklist to a file that ends with .md', async () => {
    const file = await exported('progress.md');
    assert.match(fs.readFileSync(file.fsPath, 'utf8'), /- \[x\] .*What backend developers do/);
  });

  for (const name of ['progress.txt', 'progress']) {
    test(`export refuses the file '${name}' and writes nothing`, async () => {
      const messages = await messagesDuring(() => run(CommandId.exportProgress, fileNamed(name)));
      assert.match(messages[0] ?? '', /\.json.*\.md/);
      assert.deepEqual(fs.readdirSync(folder), []);
    });
  }

  test('export says when a file cannot be written', async () => {
    fs.writeFileSync(path.join(folder, 'blocked'), '');
    const messages = await messagesDuring(() =>
      run(CommandId.exportProgress, fileNamed('blocked/progress.json')),
    );
    assert.match(messages[0] ?? '', /could not be written/);
  });

  test('import merges by default: Enter takes both', async () => {
    const file = writeImport(aLaterExport(OTHER_SKILL));
    await messagesDuring(() => acceptingInputs(run(CommandId.importProgress, file)));
    assert.equal(statusOf(api, OTHER_SKILL), 'done');
    assert.equal(statusOf(api, SKILL), 'done');
  });

  test('import replaces only when that is chosen, and is undone in one step', async () => {
    const file = writeImport(aLaterExport(OTHER_SKILL));
    await messagesDuring(() => picking('Replace', () => run(CommandId.importProgress, file)));
    assert.equal(statusOf(api, SKILL), 'todo');
    assert.equal(statusOf(api, OTHER_SKILL), 'done');
    await run(CommandId.undo);
    assert.equal(statusOf(api, SKILL), 'done');
    assert.equal(statusOf(api, OTHER_SKILL), 'todo');
  });

  test('import offers Undo beside its message', async () => {
    const file = writeImport(aLaterExport(OTHER_SKILL));
    const messages = await messagesDuring(
      () => acceptingInputs(run(CommandId.importProgress, file)),
      'Undo',
    );
    assert.deepEqual(messages, ['Imported progress']);
    await waitUntil('the import is undone', () => statusOf(api, OTHER_SKILL) === 'todo');
  });

  test('import shows every change by name on request, and makes none', async () => {
    const file = writeImport(aLaterExport(OTHER_SKILL));
    const before = api.getProgress();
    await picking('Show every change', () => run(CommandId.importProgress, file));
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('backend-roadmap-page:/Import%20Preview.md'),
    );
    const title = findSkill(api.roadmap, OTHER_SKILL)?.title ?? assert.fail();
    assert.ok(page.getText().includes(`- ${title}: done, now to do`), page.getText());
    assert.equal(api.getProgress(), before);
    await closeAllTabs();
  });

  test('import changes nothing when dismissed', async () => {
    const before = api.getProgress();
    await dismissingInputs(run(CommandId.importProgress, writeImport(aLaterExport(OTHER_SKILL))));
    assert.equal(api.getProgress(), before);
  });

  test('import of the own export has nothing to do', async () => {
    const file = await exported();
    const before = api.getProgress();
    const messages = await messagesDuring(() => run(CommandId.importProgress, file));
    assert.match(messages[0] ?? '', /already have everything/);
    assert.equal(api.getProgress(), before);
  });

  test('import brings back what was reset after the export, by replacing', async () => {
    const file = await exported();
    await messagesDuring(() => run(CommandId.resetProgress, { phaseId: 'phase-1' }));
    assert.equal(statusOf(api, SKILL), 'todo');
    await messagesDuring(() => picking('Replace', () => run(CommandId.importProgress, file)));
    assert.equal(statusOf(api, SKILL), 'done');
  });

  test('import leaves out what it cannot read and says so', async () => {
    const content = aLaterExport(OTHER_SKILL);
    const skills = { ...content.progress.skills, loops: { status: 'done' } };
    const file = writeImport({ ...content, progress: { ...content.progress, skills } });
    const messages = await messagesDuring(() =>
      acceptingInputs(run(CommandId.importProgress, file)),
    );
    assert.match(messages[0] ?? '', /left out: 1/);
    assert.equal(statusOf(api, OTHER_SKILL), 'done');
  });

  const refused: readonly (readonly [string, () => unknown, RegExp])[] = [
    ['is no JSON', () => '{"format":', /not JSON/],
    ['is empty', () => '', /not JSON/],
    ['is a list', () => [], /no export/],
    ['has another format', () => ({ ...aLaterExport(), format: 'notes/1' }), /'\/format'/],
    ['has no roadmap', () => ({ ...aLaterExport(), roadmapId: 5 }), /'\/roadmapId'/],
    ['has no progress', () => ({ ...aLaterExport(), progress: [] }), /'\/progress'/],
    [
      'is of a newer format',
      () => ({ ...aLaterExport(), format: 'backend-roadmap-progress/2' }),
      /newer/,
    ],
    ['holds newer progress', () => ({ ...aLaterExport(), progress: { version: 2 } }), /newer/],
    ['is of another roadmap', () => ({ ...aLaterExport(), roadmapId: 'sewing' }), /'sewing'/],
    ['is too large', () => ' '.repeat(MAX_EXPORT_BYTES + 1), /larger than/],
  ];
  for (const [what, content, reason] of refused) {
    test(`import refuses a file that ${what}`, async () => {
      const before = api.getProgress();
      const messages = await messagesDuring(() =>
        run(CommandId.importProgress, writeImport(content())),
      );
      assert.match(messages[0] ?? '', reason);
      assert.equal(api.getProgress(), before);
    });
  }

  test('import says when there is no such file', async () => {
    const messages = await messagesDuring(() =>
      run(CommandId.importProgress, fileNamed('missing.json')),
    );
    assert.match(messages[0] ?? '', /could not be read/);
  });
});

suite('restoring a backup', () => {
  leavesProgressAsItWas();
  let api: BackendRoadmapApi;

  setup(async () => {
    api = await ourApi();
    await run(CommandId.markDone, SKILL);
    await messagesDuring(() => run(CommandId.resetProgress, { phaseId: 'phase-1' }));
  });

  test('brings back what a reset took', async () => {
    assert.equal(statusOf(api, SKILL), 'todo');
    await messagesDuring(() => acceptingInputs(run(CommandId.restoreBackup)));
    assert.equal(statusOf(api, SKILL), 'done');
  });

  test('is undone in one step, and backed up itself', async () => {
    await messagesDuring(() => acceptingInputs(run(CommandId.restoreBackup)), 'Undo');
    await waitUntil('it is undone', () => statusOf(api, SKILL) === 'todo');
    await messagesDuring(() => picking('Restored', () => run(CommandId.restoreBackup)));
    assert.equal(statusOf(api, SKILL), 'todo');
  });

  test('lists time, reason, size and what would change', async () => {
    const items: vscode.QuickPickItem[] = [];
    const pick = async (offered: Thenable<vscode.QuickPickItem[]> | vscode.QuickPickItem[]) => {
      items.push(...(await offered));
      return undefined;
    };
    await replacing(vscode.window, 'showQuickPick', pick, () => run(CommandId.restoreBackup));
    assert.match(items[0]?.label ?? '', /Before: Reset/);
    assert.match(items[0]?.description ?? '', new RegExp(String(new Date().getFullYear())));
    assert.match(items[0]?.detail ?? '', /^\d+ KB · skills with another status: 1/);
  });

  test('changes nothing when dismissed', async () => {
    const before = api.getProgress();
    await dismissingInputs(run(CommandId.restoreBackup));
    assert.equal(api.getProgress(), before);
  });
});

suite('continuing elsewhere', () => {
  leavesProgressAsItWas();

  test('says so when there is nothing else to continue from', async () => {
    const messages = await messagesDuring(() => run(CommandId.continueProgress));
    assert.match(messages[0] ?? '', /no other progress/);
  });
});
