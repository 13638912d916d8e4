import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Progress } from '../../../src/progress/progress';
import { MAX_PORTABLE_BYTES } from '../../../src/progress/portable';
import { setStatus } from '../../../src/progress/transitions';
import { PortableProgress } from '../../../src/storage/portableProgress';
import { ProgressStore } from '../../../src/storage/progressStore';
import { withSetting } from '../../support/hostWindow';
import { InMemoryMemento } from '../../support/inMemoryMemento';

const MAIN = 'portable/backend';

suite('the portable copy', () => {
  let root: string;
  let globalState: GlobalState;
  let opened: { dispose: () => unknown }[];

  setup(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'portable-'));
    globalState = new GlobalState();
    opened = [];
  });

  teardown(() => {
    for (const each of opened) each.dispose();
    fs.rmSync(root, { recursive: true, force: true });
  });

  /** A window on a folder; the same name is the same workspace. */
  function openWorkspace(folderName: string, workspaceState = new InMemoryMemento()) {
    const storageUri = vscode.Uri.file(path.join(root, folderName, 'us.roadmap'));
    const onProblem = (problem: unknown) => assert.fail(String(problem));
    const store = new ProgressStore(workspaceState, ROADMAP, () => new Date(), {
      storageUri,
      onProblem,
    });
    const context = { globalState, workspaceState } as unknown as vscode.ExtensionContext;
    const now = () => new Date();
    const portable = new PortableProgress({
      store,
      context,
      storageUri,
      folderName,
      now,
      onProblem,
    });
    opened.push(store, portable);
    return { store, portable };
  }

  test('is written by the first workspace and offered in the next', async () => {
    const orders = openWorkspace('orders-api');
    await orders.store.update(done('loops'));
    await orders.portable.settle();
    const [offered, ...others] = await openWorkspace('payments').portable.offer();
    assert.deepEqual(others, []);
    assert.equal(offered?.folderName, 'orders-api');
    assert.deepEqual(Object.keys(offered.progress.skills), ['loops']);
  });

  test('is not offered where there is progress, nor when there is none to offer', async () => {
    const orders = openWorkspace('orders-api');
    assert.deepEqual(await orders.portable.offer(), []);
    await orders.store.update(done('loops'));
    await orders.portable.settle();
    const busy = openWorkspace('payments');
    await busy.store.update(done('arrays'));
    assert.deepEqual(await busy.portable.offer(), []);
  });

  test('joined by two workspaces brings each the changes of the other', async () => {
    const [orders, payments] = [openWorkspace('orders-api'), openWorkspace('payments')];
    await orders.store.update(done('loops'));
    await orders.portable.settle();
    await payments.portable.continueFrom(MAIN);
    assert.deepEqual(skillsOf(payments.store), ['loops']);
    await payments.store.update(done('arrays'));
    await orders.store.update(done('functions'));
    await payments.portable.settle();
    await orders.portable.settle();
    await payments.portable.settle();
    const all = ['arrays', 'functions', 'loops'];
    assert.deepEqual(skillsOf(orders.store), all);
    assert.deepEqual(skillsOf(payments.store), all);
  });

  test('written over by another window at the same moment is written again', async () => {
    const orders = openWorkspace('orders-api');
    await orders.store.update(done('loops'));
    await orders.portable.settle();
    const before = globalState.snapshot();
    await orders.store.update(done('arrays'));
    await orders.portable.settle();
    globalState.restore(before);
    await orders.portable.settle();
    const [copy] = await openWorkspace('payments').portable.choices();
    assert.deepEqual(Object.keys(copy?.progress.skills ?? {}), ['arrays', 'loops']);
  });

  test('continuing is remembered by the next window of the workspace', async () => {
    const orders = openWorkspace('orders-api');
    await orders.store.update(done('loops'));
    await orders.portable.settle();
    await openWorkspace('payments').portable.continueFrom(MAIN);
    const again = openWorkspace('payments');
    assert.deepEqual(await again.portable.offer(), []);
    await orders.store.update(done('arrays'));
    await orders.portable.settle();
    await again.portable.settle();
    assert.deepEqual(skillsOf(again.store), ['arrays', 'loops']);
  });

  test('starting fresh keeps the other copy and makes one beside it', async () => {
    const orders = openWorkspace('orders-api');
    await orders.store.update(done('loops'));
    await orders.portable.settle();
    const practice = openWorkspace('practice');
    await practice.portable.startFresh();
    await practice.store.update(done('arrays'));
    await practice.portable.settle();
    assert.deepEqual(await openWorkspace('practice').portable.offer(), []);
    const copies = await openWorkspace('third').portable.offer();
    assert.deepEqual(
      copies.map(({ folderName, progress }) => [folderName, Object.keys(progress.skills)]).sort(),
      [
        ['orders-api', ['loops']],
        ['practice', ['arrays']],
      ],
    );
  });

  test('of a workspace at work that never chose stands beside the others', async () => {
    const orders = openWorkspace('orders-api');
    await orders.store.update(done('loops'));
    await orders.portable.settle();
    const busy = openWorkspace('busy');
    await busy.store.update(done('arrays'));
    await busy.portable.settle();
    assert.deepEqual(skillsOf(busy.store), ['arrays']);
    assert.equal(globalState.keys().length, 2);
    await orders.portable.settle();
    assert.deepEqual(skillsOf(orders.store), ['loops']);
  });

  test('of a newer version is neither taken in nor written over', async () => {
    const orders = openWorkspace('orders-api');
    await orders.store.update(done('loops'));
    await orders.portable.settle();
    const newer = { folderName: 'x', progress: { version: 2, skills: {}, diplomas: 1 } };
    await globalState.update(MAIN, newer);
    await orders.store.update(done('arrays'));
    await orders.portable.settle();
    assert.deepEqual(globalState.get(MAIN), newer);
  });

  for (const value of [
    null,
    5,
    'text',
    [],
    {},
    { progress: null },
    { progress: { version: 'x' } },
  ]) {
    test(`that is ${JSON.stringify(value)} is no offer`, async () => {
      await globalState.update(MAIN, value);
      assert.deepEqual(await openWorkspace('orders-api').portable.offer(), []);
    });
  }

  test('stays within what Settings Sync carries', async () => {
    const orders = openWorkspace('orders-api');
    const note = { value: 'a long note '.repeat(400), at: new Date().toISOString() };
    const skills = Array.from({ length: 60 }, (_, index) => [`skill-${index}`, { note }] as const);
    await orders.store.update((progress) => ({ ...progress, skills: Object.fromEntries(skills) }));
    await orders.portable.settle();
    const bytes = Buffer.byteLength(JSON.stringify(globalState.get(MAIN)));
    assert.ok(
      bytes > MAX_PORTABLE_BYTES / 2 && bytes <= MAX_PORTABLE_BYTES + 200,
      `${bytes} bytes`,
    );
    await orders.portable.settle();
    assert.equal(Object.keys(orders.store.progress.skills).length, 60);
  });

  suite('and the setting', () => {
    for (const [mode, synced, written] of [
      ['settingsSync', [MAIN], [MAIN]],
      ['thisMachine', [], [MAIN]],
      ['off', [], []],
    ] as const) {
      test(`'${mode}' is obeyed`, async () => {
        await withSetting('portableProgress', mode, async () => {
          const orders = openWorkspace('orders-api');
          await orders.store.update(done('loops'));
          await orders.portable.settle();
          assert.deepEqual(globalState.keys(), written);
          assert.deepEqual(globalState.synced, synced);
        });
      });
    }

    test("'off' offers nothing and leaves what is there", async () => {
      const orders = openWorkspace('orders-api');
      await orders.store.update(done('loops'));
      await orders.portable.settle();
      await withSetting('portableProgress', 'off', async () => {
        assert.deepEqual(await openWorkspace('payments').portable.offer(), []);
      });
      assert.deepEqual(globalState.keys(), [MAIN]);
    });
  });
});

const ROADMAP = { id: 'backend', aliases: {} };

/** Global state of one machine, which all windows see at once. */
class GlobalState extends InMemoryMemento {
  synced: readonly string[] = [];
  private readonly names = new Set<string>();

  keys(): readonly string[] {
    return [...this.names];
  }

  setKeysForSync(keys: readonly string[]): void {
    this.synced = keys;
  }

  override async update(key: string, value: unknown): Promise<void> {
    this.names.add(key);
    await super.update(key, value);
  }

  snapshot(): ReadonlyMap<string, unknown> {
    return new Map(this.keys().map((key) => [key, this.get(key)]));
  }

  /** As when a window that did not see the last write writes its own whole value. */
  restore(snapshot: ReadonlyMap<string, unknown>): void {
    for (const [key, value] of snapshot) void super.update(key, value);
  }
}

function done(skillId: string): (progress: Progress) => Progress {
  return (progress) => setStatus(progress, skillId, 'done', new Date());
}

function skillsOf({ progress }: ProgressStore): string[] {
  return Object.keys(progress.skills).sort();
}
