import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BackendRoadmapApi } from '../../../src/api';
import { CommandId, NOTE_SCHEME, ViewId } from '../../../src/contributions';
import { MAX_NOTE_CHARACTERS, noteOf, toNote } from '../../../src/progress/note';
import { noteUri } from '../../../src/views/skillNotes';
import {
  acceptingInputs,
  closeAllTabs,
  dismissingInputs,
  leavesProgressAsItWas,
  messagesDuring,
  openFolder,
  ourApi,
  panelTabs,
  replacing,
  run,
  waitUntil,
} from '../../support/hostWindow';

const SKILL = 'loops';

suite('Edit Skill Note: the note in the editor', () => {
  leavesProgressAsItWas();
  let api: BackendRoadmapApi;

  const autoSave = (value: string | undefined) =>
    vscode.workspace
      .getConfiguration('files')
      .update('autoSave', value, vscode.ConfigurationTarget.Global);

  setup(async () => {
    api = await ourApi();
    await autoSave('off');
  });
  teardown(async () => {
    // What a test left unsaved must not ask when its editor is closed.
    for (const document of openNotes().filter(({ isDirty }) => isDirty)) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await closeAllTabs();
    await autoSave(undefined);
  });

  const openNotes = () =>
    vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === NOTE_SCHEME);
  const kept = (skillId = SKILL) => noteOf(api.getProgress(), skillId);

  async function opened(skillId = SKILL): Promise<vscode.TextDocument> {
    await run(CommandId.editNote, skillId);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(
      document?.uri.toString(),
      noteUri({ roadmapId: api.roadmap.id, skillId }).toString(),
    );
    // An editor of the test before may still be on its way to what was undone after that.
    await waitUntil('the editor has the note', () => toNote(document.getText()) === kept(skillId));
    return document;
  }

  async function type(document: vscode.TextDocument, text: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    edit.replace(document.uri, whole, text);
    assert.ok(await vscode.workspace.applyEdit(edit));
  }

  async function write(text: string, skillId = SKILL): Promise<vscode.TextDocument> {
    const document = await opened(skillId);
    await type(document, text);
    assert.ok(await document.save());
    return document;
  }

  test('opens an empty note as Markdown, and says nothing until it is saved', async () => {
    const document = await opened();
    assert.deepEqual([document.languageId, document.getText()], ['markdown', '']);
    await type(document, 'Not yet');
    assert.equal(kept(), '');
  });

  test('saving keeps the note, and tells of it after it is stored', async () => {
    const told: string[] = [];
    const listener = api.onDidChangeProgress((progress) => {
      told.push(noteOf(progress, SKILL), kept());
    });
    const document = await write('# Loops\n\n- off by one\n');
    listener.dispose();
    assert.equal(kept(), '# Loops\n\n- off by one\n');
    assert.deepEqual(told, [kept(), kept()]);
    assert.equal(document.isDirty, false);
  });

  test('one save of a note is one step of undo', async () => {
    await write('first');
    await write('second');
    await run(CommandId.undo);
    assert.equal(kept(), 'first');
    await run(CommandId.redo);
    assert.equal(kept(), 'second');
  });

  test('what VS Code saves of a note while somebody types is one step of undo', async () => {
    await write('first');
    const document = await opened();
    await autoSave('afterDelay');
    for (const text of ['second', 'second and third']) {
      await type(document, text);
      await waitUntil('it is saved by itself', () => kept() === text);
    }
    await run(CommandId.undo);
    assert.equal(kept(), 'first');
  });

  test('an empty text removes the note and leaves when that was', async () => {
    await write('first');
    const before = api.getProgress().skills[SKILL]?.note?.at ?? assert.fail();
    await write(' \n');
    const note = api.getProgress().skills[SKILL]?.note;
    assert.equal(note?.value, '');
    assert.ok(note.at > before);
  });

  test('saving what is there already changes nothing of the note', async () => {
    await write('first');
    const before = api.getProgress();
    const document = await opened();
    await type(document, 'first ');
    await type(document, 'first');
    assert.ok(await document.save());
    assert.equal(api.getProgress(), before);
  });

  test('an open note follows what changes elsewhere', async () => {
    const document = await write('first');
    await run(CommandId.undo);
    await waitUntil('the editor is empty', () => document.getText() === '');
    await run(CommandId.redo);
    await waitUntil('the editor has the note', () => document.getText() === 'first');
    assert.equal(document.isDirty, false);
  });

  test('a note that changed elsewhere is not overwritten by unsaved words', async () => {
    const document = await write('first');
    await type(document, 'words of this window');
    await run(CommandId.undo);
    assert.equal(await document.save(), false);
    assert.equal(kept(), '');
    assert.equal(document.getText(), 'words of this window');
  });

  test('a note that is too long is not saved, and stays in the editor', async () => {
    const document = await opened();
    await type(document, 'x'.repeat(MAX_NOTE_CHARACTERS + 1));
    assert.equal(await document.save(), false);
    assert.equal(kept(), '');
    await type(document, 'x'.repeat(MAX_NOTE_CHARACTERS));
    assert.ok(await document.save());
    assert.equal(kept().length, MAX_NOTE_CHARACTERS);
  });

  test('asks whose note, the skill of the open page first', async () => {
    await run(CommandId.openSkill, 'functions');
    await waitUntil('the page is open', () => panelTabs(ViewId.skill).length === 1);
    // A page that still loads takes the focus, and with it any question that is open.
    const first = async (items: readonly unknown[] | Thenable<readonly unknown[]>) =>
      (await items)[0];
    await replacing(vscode.window, 'showQuickPick', first, () => run(CommandId.editNote));
    await waitUntil('its note is open', () => openPath().endsWith('/functions.md'));
  });

  test('asks whose note, the next skill first where no page is open', async () => {
    await acceptingInputs(run(CommandId.editNote));
    const path = `/${api.roadmap.id}/${api.getSummary().nextSkillId}.md`;
    await waitUntil('its note is open', () => openPath() === path);
  });

  test('opens no note when the question is dismissed', async () => {
    const messages = await messagesDuring(() => dismissingInputs(run(CommandId.editNote)));
    assert.deepEqual([messages, vscode.window.activeTextEditor], [[], undefined]);
  });

  for (const skill of ['no-such-skill', 5, null, {}, '../loops']) {
    test(`refuses a note of ${JSON.stringify(skill)}`, async () => {
      const messages = await messagesDuring(() => run(CommandId.editNote, skill));
      assert.equal(messages.length, 1);
      assert.equal(vscode.window.activeTextEditor, undefined);
    });
  }

  test('the checklist of progress has the note', async () => {
    await write('Ask about `break`.');
    const file = vscode.Uri.joinPath(openFolder(), 'note checklist.md');
    try {
      await messagesDuring(() => run(CommandId.exportProgress, file));
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      assert.match(text, /\n {2}> Ask about \\`break\\`\\?\.\n/);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  function openPath(): string {
    return vscode.window.activeTextEditor?.document.uri.path ?? 'no editor';
  }
});
