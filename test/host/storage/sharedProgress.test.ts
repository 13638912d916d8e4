import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { UserError } from '../../../src/errors';
import type { Progress } from '../../../src/progress/progress';
import { toStored } from '../../../src/progress/storedProgress';
import { resetSkills, setStatus } from '../../../src/progress/transitions';
import { progressFolder, sharedStorage } from '../../../src/storage/progressFolder';
import { ProgressStore } from '../../../src/storage/progressStore';
import { waitUntil } from '../../support/hostWindow';
import { InMemoryMemento } from '../../support/inMemoryMemento';

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const ROADMAP = { id: 'backend', aliases: {} };

suite('progress that windows of one workspace share', () => {
  let root: string;
  let problems: unknown[];
  let stores: ProgressStore[];

  setup(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'shared-progress-'));
    problems = [];
    stores = [];
  });

  teardown(() => {
    for (const store of stores) store.dispose();
    fs.rmSync(root, { recursive: true, force: true });
  });

  /** Windows of one workspace: the second gets a storage folder with `-1` behind the first's. */
  function openWindow({
    memento = new InMemoryMemento(),
    number = 0,
    now = () => new Date(),
  } = {}): ProgressStore {
    const name = number === 0 ? 'f3a9' : `f3a9-${number}`;
    const storageUri = vscode.Uri.file(path.join(root, 'workspaceStorage', name, 'us.roadmap'));
    const shared = { storageUri, onProblem: (problem: unknown) => problems.push(problem) };
    const store = new ProgressStore(memento, ROADMAP, now, shared);
    stores.push(store);
    return store;
  }

  function folder(): string {
    return path.join(root, 'workspaceStorage', 'f3a9', 'us.roadmap', 'progress', 'backend');
  }

  function files(): string[] {
    return fs.existsSync(folder()) ? fs.readdirSync(folder()).sort() : [];
  }

  test('a window merges in what another wrote', async () => {
    const [first, second] = [openWindow(), openWindow({ number: 1 })];
    await first.update(done('loops'));
    await second.update(done('arrays'));
    await first.refresh();
    await second.refresh();
    assert.deepEqual(skillsOf(first), ['arrays', 'loops']);
    assert.deepEqual(skillsOf(second), ['arrays', 'loops']);
  });

  test('a window hears of what another wrote without asking', async () => {
    const [first, second] = [openWindow(), openWindow({ number: 1 })];
    await first.share();
    let told: Progress | undefined;
    first.onDidChangeProgress((progress) => (told = progress));
    await second.update(done('arrays'));
    await waitUntil('the first window shows it', () => skillsOf(first).includes('arrays'));
    assert.equal(told, first.progress);
  });

  test('windows that write at the same moments lose nothing', async () => {
    const windows = [0, 1, 2].map((number) => openWindow({ number }));
    await Promise.all(windows.map((store) => store.share()));
    const ids = windows.flatMap((_, window) =>
      Array.from({ length: 60 }, (_each, index) => `skill-${window}-${index}`),
    );
    await Promise.all(
      ids.map(async (id, index) => {
        await new Promise((resolve) => setTimeout(resolve, (index * 37) % 200));
        const window = windows[Number(id.split('-')[1])];
        await window?.update(done(id), id);
        if (index % 7 === 0) await window?.refresh();
      }),
    );
    await Promise.all(windows.map((store) => store.refresh()));
    for (const store of windows) assert.deepEqual(skillsOf(store), [...ids].sort());
    const next = openWindow();
    await next.share();
    assert.deepEqual(skillsOf(next), [...ids].sort());
    assert.deepEqual(problems, []);
  });

  test('what workspace state lost to another window comes back from the files', async () => {
    const memento = new InMemoryMemento();
    await openWindow({ memento }).update(done('loops'));
    const next = openWindow({ memento: new InMemoryMemento() });
    assert.deepEqual(skillsOf(next), []);
    await next.share();
    assert.deepEqual(skillsOf(next), ['loops']);
  });

  test('what was merged in is written to workspace state', async () => {
    const memento = new InMemoryMemento();
    await openWindow({ number: 1 }).update(done('arrays'));
    await openWindow({ memento }).share();
    assert.deepEqual(skillsOf(new ProgressStore(memento, ROADMAP)), ['arrays']);
  });

  test('undo takes back the own change and leaves the other window its own', async () => {
    const [first, second] = [openWindow(), openWindow({ number: 1 })];
    await first.update(done('loops'), 'Loops');
    await second.update(done('arrays'), 'Arrays');
    await first.refresh();
    assert.equal(await first.undo(), 'Loops');
    await second.refresh();
    assert.equal(second.progress.skills['loops']?.status?.value ?? 'todo', 'todo');
    assert.equal(first.progress.skills['arrays']?.status?.value, 'done');
  });

  test('each roadmap has progress of its own', async () => {
    const store = openWindow();
    await store.update(done('loops'), 'Loops');
    await store.useRoadmap({ id: 'own-roadmap', aliases: {} });
    assert.deepEqual(skillsOf(store), []);
    assert.equal(store.canUndo, false);
    await store.update(done('sewing'));
    await store.useRoadmap(ROADMAP);
    assert.deepEqual(skillsOf(store), ['loops']);
  });

  test('a new alias moves progress at once', async () => {
    const store = openWindow();
    await store.update(done('loops'));
    await store.useRoadmap({ id: 'backend', aliases: { loops: 'repetition' } });
    assert.deepEqual(skillsOf(store), ['repetition']);
  });

  suite('places that fail', () => {
    const fullDisk = () => Promise.reject(new Error('no space left'));

    test('workspace state alone: the change is kept in the files', async () => {
      const memento = new InMemoryMemento();
      memento.beforeWrite = fullDisk;
      await openWindow({ memento }).update(done('loops'));
      assert.equal(problems.length, 1);
      const next = openWindow();
      await next.share();
      assert.deepEqual(skillsOf(next), ['loops']);
    });

    test('the files alone: the change is kept in workspace state', async () => {
      fs.writeFileSync(path.join(root, 'workspaceStorage'), 'a file where the folder should be');
      const memento = new InMemoryMemento();
      await openWindow({ memento }).update(done('loops'));
      assert.equal(problems.length, 1);
      assert.deepEqual(skillsOf(openWindow({ memento })), ['loops']);
    });

    test('both: the change is refused and progress is as it was', async () => {
      fs.writeFileSync(path.join(root, 'workspaceStorage'), 'a file where the folder should be');
      const memento = new InMemoryMemento();
      memento.beforeWrite = fullDisk;
      const store = openWindow({ memento });
      await assert.rejects(store.update(done('loops')), UserError);
      assert.deepEqual(skillsOf(store), []);
    });

    test('files that can be written again are', async () => {
      const blocker = path.join(root, 'workspaceStorage');
      fs.writeFileSync(blocker, 'a file where the folder should be');
      const store = openWindow();
      await store.update(done('loops'));
      fs.rmSync(blocker);
      await store.update(done('arrays'));
      const next = openWindow();
      await next.share();
      assert.deepEqual(skillsOf(next), ['arrays', 'loops']);
    });

    test('a folder deleted under an open window is made again', async () => {
      const store = openWindow();
      await store.update(done('loops'));
      fs.rmSync(path.join(root, 'workspaceStorage'), { recursive: true });
      await store.update(done('arrays'));
      const next = openWindow();
      await next.share();
      assert.deepEqual(skillsOf(next), ['arrays', 'loops']);
    });
  });

  suite('the files', () => {
    test('a write cut off halfway leaves the one before it whole', async () => {
      const store = openWindow();
      await store.update(done('loops'));
      await store.update(done('arrays'));
      const [, second = ''] = files();
      fs.truncateSync(path.join(folder(), second), 40);
      const next = openWindow();
      await next.share();
      assert.deepEqual(skillsOf(next), ['loops']);
    });

    test('a file that is no JSON and nobody writes is set aside under another name', async () => {
      fs.mkdirSync(folder(), { recursive: true });
      const broken = path.join(folder(), '0123456789ab-a.json');
      fs.writeFileSync(broken, '{"version":1,');
      await openWindow({ now: () => new Date(Date.now() + 120_000) }).share();
      assert.equal(files().length, 1);
      assert.match(files()[0] ?? '', /^0123456789ab-a\.json\.broken-/);
    });

    test('a file with parts that cannot be read is used for the rest and kept', async () => {
      const stored = { ...toStored(done('loops')(empty()), 1), milestones: 'none' };
      writeFile('0123456789ab-a.json', stored);
      const store = openWindow();
      await store.share();
      assert.deepEqual(skillsOf(store), ['loops']);
      assert.match(files().join(), /0123456789ab-a\.json\.broken-/);
    });

    test('of windows silent for a day are put away, and deleted at the start after that', async () => {
      await openWindow().update(done('loops'));
      const later = () => new Date(Date.now() + 2 * MS_PER_DAY);
      const second = openWindow({ now: later });
      await second.share();
      assert.equal(files().length, 1);
      assert.match(files()[0] ?? '', /\.old\.json$/);
      const third = openWindow({ now: later });
      await third.share();
      assert.equal(files().filter((name) => name.endsWith('.old.json')).length, 0);
      const fourth = openWindow();
      await fourth.share();
      assert.deepEqual(skillsOf(fourth), ['loops']);
    });

    test('of a newer version make the window read-only and stay as they are', async () => {
      const newer = { ...toStored(done('loops')(empty()), 1), version: 2, diplomas: [] };
      writeFile('0123456789ab-a.json', newer);
      const memento = new InMemoryMemento();
      const store = openWindow({ memento, now: () => new Date(Date.now() + 3 * MS_PER_DAY) });
      await store.share();
      assert.equal(store.isReadOnly, true);
      assert.deepEqual(skillsOf(store), ['loops']);
      await assert.rejects(store.update(done('arrays')), UserError);
      assert.deepEqual(memento.writes, []);
      assert.deepEqual(files(), ['0123456789ab-a.json']);
    });

    function writeFile(name: string, value: unknown): void {
      fs.mkdirSync(folder(), { recursive: true });
      fs.writeFileSync(path.join(folder(), name), JSON.stringify(value));
    }
  });

  suite('backups', () => {
    test('of another window are listed, the newest first', async () => {
      const [first, second] = [openWindow(), openWindow({ number: 1 })];
      for (const number of [1, 2, 3, 4, 5, 6, 7]) {
        await first.update(done('loops'));
        await first.replace(reset('loops'), `Reset ${number}`);
      }
      assert.deepEqual(
        (await second.backups()).map(({ reason }) => reason),
        ['Reset 7', 'Reset 6', 'Reset 5', 'Reset 4', 'Reset 3'],
      );
    });

    test('that cannot be read are left out and stay', async () => {
      fs.mkdirSync(folder(), { recursive: true });
      fs.writeFileSync(path.join(folder(), 'backup-2027.json'), '{"at":');
      assert.deepEqual(await openWindow().backups(), []);
      assert.deepEqual(files(), ['backup-2027.json']);
    });

    test('hold what another window had just written', async () => {
      const [first, second] = [openWindow(), openWindow({ number: 1 })];
      await first.update(done('loops'));
      await second.update(done('arrays'));
      await first.replace(reset('loops', 'arrays'), 'Reset');
      const [backup] = await first.backups();
      assert.deepEqual(Object.keys((backup?.stored as { skills: object }).skills).sort(), [
        'arrays',
        'loops',
      ]);
    });
  });
});

suite('the folder windows share', () => {
  const shared = (name: string) =>
    sharedStorage(vscode.Uri.file(`/data/workspaceStorage/${name}/us.roadmap`)).path;

  for (const [name, base] of [
    ['2857d29b', '2857d29b'],
    ['2857d29b-1', '2857d29b'],
    ['-5ec6c9ac', '-5ec6c9ac'],
    ['-5ec6c9ac-12', '-5ec6c9ac'],
    ['-12345678', '-12345678'],
  ] as const) {
    test(`of '${name}' is that of '${base}'`, () => {
      assert.equal(shared(name), `/data/workspaceStorage/${base}/us.roadmap`);
    });
  }

  test('has a folder for each roadmap', () => {
    const folder = progressFolder(vscode.Uri.file('/data'), 'backend');
    assert.equal(folder.path, '/data/progress/backend');
  });
});

type Transition = (progress: Progress) => Progress;

function done(skillId: string): Transition {
  return (progress) => setStatus(progress, skillId, 'done', new Date());
}

function reset(...skillIds: string[]): Transition {
  return (progress) => resetSkills(progress, skillIds, new Date());
}

function empty(): Progress {
  return { skills: {}, sessions: {}, starters: {}, milestones: {}, plan: {} };
}

function skillsOf({ progress }: ProgressStore): string[] {
  return Object.keys(progress.skills).sort();
}
