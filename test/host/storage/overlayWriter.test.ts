import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { UserError } from '../../../src/errors';
import { addToProject } from '../../../src/storage/overlayWriter';
import type { ProjectFile, ProjectFileSystem } from '../../../src/storage/projectWriter';

const FILES = [
  'database/models.py',
  'database/deep/er.py',
  'tests/test_db.py',
  'starter.db.json',
].map((name): ProjectFile => ({
  path: name,
  read: () => Promise.resolve(new TextEncoder().encode(name)),
}));

suite('adding to a project', () => {
  let folder: string;

  setup(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "a learner's linkbox ü "));
    mkdirSync(path.join(folder, 'tests'));
    writeFileSync(path.join(folder, 'tests', 'test_own.py'), 'mine');
  });
  teardown(() => {
    rmSync(folder, { recursive: true });
  });

  function add(
    options: { fileSystem?: ProjectFileSystem; token?: vscode.CancellationToken } = {},
  ): Promise<boolean> {
    const { token = new vscode.CancellationTokenSource().token } = options;
    return addToProject(options.fileSystem ?? vscode.workspace.fs, vscode.Uri.file(folder), FILES, {
      token,
      onFileWritten: () => undefined,
      starterId: 'db',
    });
  }

  const left = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .map((name) => name.split(path.sep).join('/'))
      .sort();
  const UNTOUCHED = ['tests', 'tests/test_own.py'];

  test('puts the files beside those that are there', async () => {
    assert.equal(await add(), true);
    assert.deepEqual(
      left(),
      [...UNTOUCHED, ...FILES.map((file) => file.path), 'database', 'database/deep'].sort(),
    );
    assert.equal(readFileSync(path.join(folder, 'tests/test_own.py'), 'utf8'), 'mine');
    assert.equal(readFileSync(path.join(folder, 'starter.db.json'), 'utf8'), 'starter.db.json');
  });

  test('names every file that exists and adds nothing', async () => {
    writeFileSync(path.join(folder, 'tests', 'test_db.py'), 'mine too');
    writeFileSync(path.join(folder, 'database'), 'a file where a folder is needed');
    const before = left();
    await assert.rejects(add(), (error) => {
      assert.ok(error instanceof UserError);
      assert.match(error.message, /: database, tests\/test_db\.py\. Move or rename/);
      return true;
    });
    assert.deepEqual(left(), before);
    assert.equal(readFileSync(path.join(folder, 'tests/test_db.py'), 'utf8'), 'mine too');
  });

  test('leaves nothing behind when moving fails in the middle', async () => {
    let moved = 0;
    const fileSystem: ProjectFileSystem = {
      ...methodsOf(vscode.workspace.fs),
      rename: (from, to, options) => {
        moved += 1;
        if (moved === 3) {
          throw vscode.FileSystemError.NoPermissions();
        }
        return vscode.workspace.fs.rename(from, to, options);
      },
    };
    await assert.rejects(add({ fileSystem }), UserError);
    assert.equal(moved, 3);
    assert.deepEqual(left(), UNTOUCHED);
  });

  test('leaves nothing behind when it is cancelled', async () => {
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    assert.equal(await add({ token: source.token }), false);
    assert.deepEqual(left(), UNTOUCHED);
  });
});

function methodsOf(fileSystem: vscode.FileSystem): ProjectFileSystem {
  return {
    stat: (uri) => fileSystem.stat(uri),
    createDirectory: (uri) => fileSystem.createDirectory(uri),
    writeFile: (uri, bytes) => fileSystem.writeFile(uri, bytes),
    rename: (from, to, options) => fileSystem.rename(from, to, options),
    delete: (uri, options) => fileSystem.delete(uri, options),
  };
}
