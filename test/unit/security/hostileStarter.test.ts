import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { projectReader } from '../../../src/running/projectReader';
import { starterManifestSchema } from '../../../src/scaffold/manifest';
import { inOrder } from '../../../src/scaffold/overlay';
import { isShipped } from '../../../src/scaffold/starterIndex';
import { aManifest } from '../../support/builders';

const INDEX = { katas: { python: { files: [] } } };

suite('a hostile starter folder', () => {
  let folder = '';
  let secret = '';

  setup(async () => {
    const scratch = await mkdtemp(path.join(os.tmpdir(), 'backend-roadmap-hostile-'));
    folder = path.join(scratch, 'project');
    secret = path.join(scratch, 'secret.txt');
    await mkdir(folder);
    await writeFile(secret, 'mine');
    await writeFile(path.join(folder, 'notes.md'), 'ours');
  });
  teardown(() => rm(path.dirname(folder), { recursive: true }));

  test('with a length that cannot be compared is refused like any other', () => {
    const title = { length: { toString: 1, valueOf: 2 } };
    assert.equal(starterManifestSchema.safeParse({ ...aManifest(), title }).success, false);
  });

  test('has its own files read, and none above it', async () => {
    const reader = projectReader(folder);
    assert.equal(await reader.readText('notes.md'), 'ours');
    for (const name of ['../secret.txt', secret, 'a/../../secret.txt', '', '.', '\0']) {
      assert.equal(await reader.readText(name), undefined, JSON.stringify(name));
    }
  });

  test('has no file read that a link leads to outside of it', async function () {
    await linkOrSkip(this, secret, path.join(folder, 'answers.yaml'));
    await linkOrSkip(this, path.dirname(folder), path.join(folder, 'up'));
    const reader = projectReader(folder);
    assert.equal(await reader.readText('answers.yaml'), undefined);
    assert.equal(await reader.readText('up/secret.txt'), undefined);
    assert.deepEqual(await reader.list(), ['notes.md']);
  });

  test('reached through a link of its own is read', async function () {
    const link = path.join(path.dirname(folder), 'link');
    await linkOrSkip(this, folder, link);
    assert.equal(await projectReader(link).readText('notes.md'), 'ours');
  });
});

suite('a hostile starter.json', () => {
  test('named like what every object has is none of ours', () => {
    for (const [id, stack] of [
      ['constructor', 'name'],
      ['constructor', 'assign'],
      ['katas', 'constructor'],
    ] as const) {
      const manifest = starterManifestSchema.parse(aManifest({ id, stack }));
      assert.equal(isShipped(INDEX, manifest.id, manifest.stack), false, `${id}/${stack}`);
    }
    assert.equal(isShipped(INDEX, 'katas', 'python'), true);
  });

  test('that continues one which continues it back has a place in the order', () => {
    const starters = [
      { manifest: aManifest({ id: 'egg', continues: 'hen' }) },
      { manifest: aManifest({ id: 'hen', continues: 'egg' }) },
    ];
    assert.equal(inOrder(starters).length, 2);
  });

  test('cannot give a command as a line for a shell', () => {
    const commands = { setup: 'rm -rf ~', run: null, test: null, testOne: null };
    assert.equal(starterManifestSchema.safeParse({ ...aManifest(), commands }).success, false);
  });

  test('cannot bring keys we do not know', () => {
    const json = JSON.stringify(aManifest()).replace('{', '{"__proto__": {"a": 1}, ');
    assert.equal(starterManifestSchema.safeParse(JSON.parse(json)).success, false);
  });
});

/** Windows lets only some accounts make links. */
async function linkOrSkip(context: Mocha.Context, target: string, link: string): Promise<void> {
  try {
    await symlink(target, link, 'junction');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPERM') {
      context.skip();
    }
    throw error;
  }
}
