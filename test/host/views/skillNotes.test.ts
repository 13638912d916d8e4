import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import builtIn from 'built-in-roadmap';
import type { CommandServices } from '../../../src/commands/commandServices';
import { editNote } from '../../../src/commands/editNoteCommand';
import { exportPortfolio } from '../../../src/commands/exportPortfolioCommand';
import { MAX_NOTE_CHARACTERS, noteOf } from '../../../src/progress/note';
import { taskKey } from '../../../src/progress/progress';
import { recordPassed, setNote } from '../../../src/progress/transitions';
import { ProgressStore } from '../../../src/storage/progressStore';
import { noteUri, SkillNotes } from '../../../src/views/skillNotes';
import type { PanelServices } from '../../../src/views/panelServices';
import { InMemoryMemento } from '../../support/inMemoryMemento';
import { closeAllTabs, openFolder } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

const SKILL = 'loops';

suite('Edit Skill Note: the note as a file', () => {
  const ids = { roadmapId: builtIn.id, skillId: SKILL };
  const uri = noteUri(ids);
  const bytes = (text: string) => new TextEncoder().encode(text);
  let services: PanelServices;
  let notes: SkillNotes;
  let told: (readonly [string, vscode.FileChangeType])[];

  function use(changes: Partial<PanelServices> = {}): void {
    services = aServices(changes);
    told = [];
    notes = new SkillNotes(services, (events) => {
      told.push(...events.map(({ uri: { path }, type }) => [path, type] as const));
    });
  }

  setup(() => {
    use();
  });
  teardown(() => {
    notes.dispose();
    services.store.dispose();
  });

  const merged = (note: string) =>
    services.store.update((progress) => setNote(progress, SKILL, note, services.now()));
  const text = () => new TextDecoder().decode(notes.readFile(uri));

  test('tells of a note that was read when it changes, and of no other', async () => {
    assert.equal(text(), '');
    const before = notes.stat(uri);
    await merged('from another window');
    await services.store.update((progress) => setNote(progress, 'functions', 'x', NOW));
    assert.deepEqual(told, [[uri.path, vscode.FileChangeType.Changed]]);
    assert.equal(text(), 'from another window');
    assert.ok(notes.stat(uri).mtime > before.mtime);
  });

  test('a note of another roadmap is not there, and is never written', async () => {
    const other = noteUri({ ...ids, roadmapId: 'another' });
    assert.throws(() => notes.stat(other), { code: 'FileNotFound' });
    await assert.rejects(notes.writeFile(other, bytes('x')), /does not have the skill/);
    assert.equal(noteOf(services.store.progress, SKILL), '');
  });

  test('an open note is gone with its roadmap and comes back with it', async () => {
    notes.stat(uri);
    await services.store.useRoadmap({ ...builtIn, id: 'another' });
    await services.store.useRoadmap(builtIn);
    const { Deleted, Created } = vscode.FileChangeType;
    assert.deepEqual(told, [
      [uri.path, Deleted],
      [uri.path, Created],
    ]);
  });

  test('a note is written to the roadmap it was opened for, or not at all', async () => {
    const moving = services.store.useRoadmap({ ...builtIn, id: 'another' });
    await assert.rejects(notes.writeFile(uri, bytes('x')), /does not have the skill/);
    await moving;
    assert.equal(noteOf(services.store.progress, SKILL), '');
  });

  test('the former name of a skill leads to its note', async () => {
    use({ roadmap: { ...builtIn, aliases: { 'old-loops': SKILL } } });
    const former = noteUri({ ...ids, skillId: 'old-loops' });
    await notes.writeFile(former, bytes('kept'));
    assert.equal(text(), 'kept');
  });

  test('a note too long says how long it may be', async () => {
    await assert.rejects(
      notes.writeFile(uri, bytes('x'.repeat(MAX_NOTE_CHARACTERS + 1))),
      /10,001 characters.*may have 10,000\. Shorten it/,
    );
  });

  test('a note in another encoding is refused, not spoilt', async () => {
    await assert.rejects(notes.writeFile(uri, Uint8Array.of(0x66, 0xfc, 0x72)), /UTF-8/);
    assert.equal(text(), '');
  });

  test('a mark before the note is not a part of it', async () => {
    await notes.writeFile(uri, bytes('\uFEFFfür'));
    assert.equal(noteOf(services.store.progress, SKILL), 'für');
  });

  suite('of progress that a newer version saved', () => {
    setup(() => {
      const at = NOW.toISOString();
      const skills = { [SKILL]: { note: { value: 'of a newer version', at } } };
      const newer = { version: 2, revision: 1, skills };
      const memento = new InMemoryMemento({ [`progress/${builtIn.id}`]: newer });
      use({ store: new ProgressStore(memento, builtIn, () => NOW) });
      assert.ok(services.store.isReadOnly);
    });

    test('a note is not opened by the command: the message says why', async () => {
      await assert.rejects(editNote(services as CommandServices, SKILL), {
        name: 'UserError',
        message: /newer version of Backend Roadmap/,
      });
    });

    test('an open note is read-only and refuses to be saved', async () => {
      assert.equal(notes.stat(uri).permissions, vscode.FilePermission.Readonly);
      await assert.rejects(notes.writeFile(uri, bytes('x')), /newer version of Backend Roadmap/);
      assert.equal(noteOf(services.store.progress, SKILL), 'of a newer version');
    });
  });

  test('the portfolio has the note, and says how to write one that is missing', async () => {
    const file = vscode.Uri.joinPath(openFolder(), 'note portfolio.md');
    const at = NOW.toISOString();
    await services.store.update((progress) =>
      recordPassed(progress, ['dns'], taskKey('p3-network-lab', 'any', 3), { at }),
    );
    const exported = async () => {
      try {
        await exportPortfolio(services as CommandServices, file);
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      } finally {
        await closeAllTabs();
        await vscode.workspace.fs.delete(file);
      }
    };
    assert.match(await exported(), /write its note with “Edit Skill Note”/);
    await notes.writeFile(noteUri({ ...ids, skillId: 'dns' }), bytes('Names become addresses.\n'));
    const page = await exported();
    assert.match(page, /### [^\n]*DNS[^\n]*\n\n> Names become addresses\.\n\nProven by: /);
    assert.doesNotMatch(page, /Edit Skill Note/);
  });
});
