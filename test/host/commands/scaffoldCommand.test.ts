import roadmap from 'built-in-roadmap';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { BackendRoadmapApi } from '../../../src/api';
import type { CommandServices } from '../../../src/commands/commandServices';
import { scaffoldStarter } from '../../../src/commands/scaffoldCommand';
import { CommandId } from '../../../src/contributions';
import type { Starter } from '../../../src/roadmap/roadmap';
import { nextStarter } from '../../../src/scaffold/chooseStarter';
import type { StarterManifest } from '../../../src/scaffold/manifest';
import { projectPath } from '../../../src/scaffold/overlay';
import { ProgressStore } from '../../../src/storage/progressStore';
import { roadmapNodes } from '../../../src/views/roadmapRows';
import {
  acceptingInputs,
  closeAllTabs,
  dismissingInputs,
  leavesProgressAsItWas,
  messagesDuring,
  openFolder,
  ourApi,
  ourExtension,
  run,
  waitUntil,
} from '../../support/hostWindow';
import { InMemoryMemento } from '../../support/inMemoryMemento';
import { aServices } from '../services';

const STARTER = { starterId: 'p1-katas', stack: 'javascript' };

suite('scaffold', () => {
  leavesProgressAsItWas();
  let api: BackendRoadmapApi;

  setup(async () => {
    api = await ourApi();
  });
  teardown(async () => {
    await closeAllTabs();
    for (const name of namesInWorkspace()) {
      rmSync(inWorkspace(name), { recursive: true });
    }
  });

  test('asks for stack and name when given nothing, and offers the next starter', async () => {
    const offered = offeredStarter(api);
    const folder = await acceptingInputs(run<vscode.Uri | undefined>(CommandId.scaffoldStarter));
    assert.equal(folder?.fsPath, inWorkspace(offered.id));
    assert.equal(api.getProgress().plan.stack?.value, 'python-fastapi');
  });

  test('offers the next starter on a row of the tree, in the stack of the plan', async () => {
    await run(CommandId.chooseStack, 'javascript-express');
    const offered = offeredStarter(api);
    const [row] = roadmapNodes(api.roadmap).phases;
    const command = run<vscode.Uri | undefined>(CommandId.scaffoldStarter, row);
    const folder = await acceptingInputs(command);
    assert.equal(folder?.fsPath, inWorkspace(offered.id));
    assert.equal(manifestIn(folder).stack, 'javascript');
  });

  for (const { id: starterId, variants } of roadmap.starters) {
    for (const stack of variants) {
      test(`writes every file of ${starterId} in ${stack} as it is packaged`, async () => {
        const { manifest, files } = packagedStarter(starterId, stack);
        const isFirst = manifest.continues === null;
        // One that continues another asks which project to lie over, unless a checkpoint will do.
        const folder = await scaffold({
          ...{ starterId, folderName: starterId, checkpoint: !isFirst },
          // One for every stack lies over the solution in the learner's.
          stack: !isFirst && stack === 'any' ? 'python-fastapi' : stack,
        });
        const written = new Map(contentsOf(folder.fsPath));
        const expected = files.map(
          ([file, bytes]) => [projectPath(manifest, file), bytes] as const,
        );
        assert.deepEqual(
          expected.map(([file]) => [file, written.get(file)]),
          expected,
        );
        assert.equal(written.size === expected.length, isFirst, 'other files than its own');
      });
    }
  }

  for (const folderName of [
    "my learner's project",
    'katas & more',
    'übungen für später',
    '学习',
    'katas 🎓',
    '-rf',
    '.hidden',
    '100% #1',
  ]) {
    test(`makes a folder called '${folderName}'`, async () => {
      const folder = await scaffold({ ...STARTER, folderName });
      assert.equal(folder.fsPath, inWorkspace(folderName));
      assert.ok(existsSync(path.join(folder.fsPath, 'starter.json')));
      assert.deepEqual(namesInWorkspace(), [folderName]);
    });
  }

  test('takes the language of a stack', async () => {
    const folder = await scaffold({ ...STARTER, stack: 'python-django', folderName: 'katas' });
    assert.equal(manifestIn(folder).stack, 'python');
  });

  test('remembers which starter the folder holds', async () => {
    const folder = await scaffold({ ...STARTER, folderName: 'remembered' });
    const { starterId, stack } = api.getProgress().starters[folder.toString()] ?? assert.fail();
    assert.deepEqual({ starterId, stack }, STARTER);
  });

  test('opens the README', async () => {
    await scaffold({ ...STARTER, folderName: 'with-readme' });
    await waitUntil('the README is open', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ label }) => label.includes('README.md')),
    );
  });

  test('offers another name when the folder of that name is taken', async () => {
    mkdirSync(inWorkspace(STARTER.starterId));
    const command = run<vscode.Uri | undefined>(CommandId.scaffoldStarter, STARTER);
    const folder = await acceptingInputs(command);
    assert.equal(folder?.fsPath, inWorkspace(`${STARTER.starterId}-2`));
  });

  test('writes nothing and says nothing when dismissed', async () => {
    const messages = await messagesDuring(async () => {
      await dismissingInputs(run(CommandId.scaffoldStarter));
      await dismissingInputs(run(CommandId.scaffoldStarter, STARTER));
    });
    assert.deepEqual(messages, []);
    assert.deepEqual(namesInWorkspace(), []);
  });

  for (const [what, folderName] of [
    ['the parent folder', '..'],
    ['this folder', '.'],
    ['a folder elsewhere', '../elsewhere'],
    ['an absolute path', '/tmp/elsewhere'],
    ['an absolute path of Windows', 'C:\\elsewhere'],
    ['a path with backslashes', '..\\elsewhere'],
    ['a device of Windows', 'CON'],
    ['a device of Windows with an ending', 'nul.txt'],
    ['a trailing dot', 'katas.'],
    ['a trailing space', 'katas '],
    ['an empty name', ''],
    ['a null character', 'kat\u0000as'],
    ['a name that is too long', 'x'.repeat(300)],
  ] as const) {
    test(`refuses ${what} as a name and writes nothing`, async () => {
      const { folder, messages } = await failingScaffold({ ...STARTER, folderName });
      assert.equal(folder, undefined);
      assert.equal(messages.length, 1);
      assert.doesNotMatch(messages[0] ?? '', /problem of its own/);
      assert.deepEqual(namesInWorkspace(), []);
    });
  }

  test('leaves an existing folder untouched', async () => {
    mkdirSync(inWorkspace('mine'));
    writeFileSync(inWorkspace('mine/README.md'), 'my own words');
    const { folder, messages } = await failingScaffold({ ...STARTER, folderName: 'mine' });
    assert.equal(folder, undefined);
    assert.deepEqual(messages, ["'mine' already exists there. Choose another name."]);
    assert.deepEqual(contentsOf(inWorkspace('mine')), [
      ['README.md', Buffer.from('my own words').toString('base64')],
    ]);
  });

  test('uses the other name when the learner takes the offer', async () => {
    mkdirSync(inWorkspace('mine'));
    const args = { ...STARTER, parentFolder: openFolder(), folderName: 'mine' };
    await messagesDuring(() => run(CommandId.scaffoldStarter, args), "Use 'mine-2'");
    await waitUntil('the folder of the other name is there', () =>
      existsSync(inWorkspace('mine-2/starter.json')),
    );
    await waitUntil('it is remembered', () =>
      Object.keys(api.getProgress().starters).some((uri) => uri.endsWith('/mine-2')),
    );
  });

  test('leaves a file of that name untouched', async () => {
    writeFileSync(inWorkspace('mine'), 'my own words');
    const { folder } = await failingScaffold({ ...STARTER, folderName: 'mine' });
    assert.equal(folder, undefined);
    assert.equal(readFileSync(inWorkspace('mine'), 'utf8'), 'my own words');
  });

  test('says so when the parent is a file', async () => {
    writeFileSync(inWorkspace('a-file'), 'my own words');
    const { folder, messages } = await failingScaffold({
      ...STARTER,
      parentFolder: vscode.Uri.joinPath(openFolder(), 'a-file'),
      folderName: 'katas',
    });
    assert.equal(folder, undefined);
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /'katas' could not be created/);
    assert.deepEqual(namesInWorkspace(), ['a-file']);
  });

  for (const [what, args] of [
    ['starter', { starterId: 'p9-moonshot' }],
    ['starter named as an object property', { starterId: 'constructor' }],
    ['language', { stack: 'cobol' }],
  ] as const) {
    test(`refuses an unknown ${what}`, async () => {
      const { folder, messages } = await failingScaffold({ ...STARTER, folderName: 'x', ...args });
      assert.equal(folder, undefined);
      assert.equal(messages.length, 1);
      assert.doesNotMatch(messages[0] ?? '', /problem of its own/);
      assert.deepEqual(namesInWorkspace(), []);
    });
  }

  test('gives the folder even when progress cannot be written', async () => {
    const memento = new InMemoryMemento({ [`progress/${roadmap.id}`]: { version: 2 } });
    const services = aServices({ store: new ProgressStore(memento, roadmap) });
    let folder: vscode.Uri | undefined;
    const messages = await messagesDuring(async () => {
      folder = await scaffoldStarter(services as CommandServices, {
        ...STARTER,
        parentFolder: openFolder(),
        folderName: 'katas',
      });
    });
    assert.equal(folder?.fsPath, inWorkspace('katas'));
    assert.equal(messages.length, 1);
  });

  test('records nothing when nothing was written', async () => {
    const before = api.getProgress();
    await failingScaffold({ ...STARTER, folderName: '..' });
    assert.equal(api.getProgress(), before);
  });
});

/** The phase's next starter; once all were scaffolded, the first of the list to choose from. */
function offeredStarter(api: BackendRoadmapApi): Starter {
  return nextStarter(api.roadmap, api.getProgress()) ?? roadmap.starters[0] ?? assert.fail();
}

async function scaffold(args: object): Promise<vscode.Uri> {
  const folder = await run<vscode.Uri | undefined>(CommandId.scaffoldStarter, {
    parentFolder: openFolder(),
    ...args,
  });
  assert.ok(folder, 'Nothing was scaffolded.');
  return folder;
}

async function failingScaffold(
  args: object,
): Promise<{ folder: unknown; messages: readonly string[] }> {
  let folder: unknown = 'not yet known';
  const messages = await messagesDuring(async () => {
    folder = await run<unknown>(CommandId.scaffoldStarter, { parentFolder: openFolder(), ...args });
  });
  return { folder, messages };
}

function packagedStarter(
  starterId: string,
  stack: string,
): { manifest: StarterManifest; files: [path: string, base64: string][] } {
  const folder = path.join(ourExtension().extensionUri.fsPath, 'starters', starterId, stack);
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'starter.json'), 'utf8'));
  return { manifest: manifest as StarterManifest, files: contentsOf(folder) };
}

function manifestIn(folder: vscode.Uri): { stack: string } {
  const json = readFileSync(path.join(folder.fsPath, 'starter.json'), 'utf8');
  return JSON.parse(json) as { stack: string };
}

function inWorkspace(name: string): string {
  return path.join(openFolder().fsPath, name);
}

function namesInWorkspace(): string[] {
  return readdirSync(openFolder().fsPath);
}

/** Every file below a folder with its bytes; what running a starter leaves is no part of it. */
function contentsOf(folder: string): [path: string, base64: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/__pycache__|node_modules/.test(entry.parentPath))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [path.relative(folder, file), readFileSync(file, 'base64')]);
}
