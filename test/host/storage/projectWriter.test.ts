import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { UserError } from '../../../src/errors';
import {
  writeProject,
  type ProjectFile,
  type ProjectFileSystem,
  type WriteOptions,
} from '../../../src/storage/projectWriter';

const FILES = [
  aFile('README.md'),
  aFile('src/main.py'),
  aFile('src/deep/er/helper.py'),
  aFile('tests/test_main.py'),
];

suite('writing a project', () => {
  let parent: string;

  setup(() => {
    parent = mkdtempSync(path.join(os.tmpdir(), "a learner's folder ü "));
  });
  teardown(() => {
    rmSync(parent, { recursive: true });
  });

  function write(changes: {
    fileSystem?: ProjectFileSystem;
    folderName?: string;
    parent?: vscode.Uri;
    files?: readonly ProjectFile[];
    options?: Partial<WriteOptions>;
  }): Promise<vscode.Uri | undefined> {
    return writeProject(
      changes.fileSystem ?? vscode.workspace.fs,
      {
        parent: changes.parent ?? vscode.Uri.file(parent),
        folderName: changes.folderName ?? 'katas',
      },
      changes.files ?? FILES,
      { token: aToken().token, onFileWritten: () => undefined, ...changes.options },
    );
  }

  const left = () => readdirSync(parent);

  test('writes every file with its bytes and nothing else', async () => {
    const folder = await write({});
    assert.equal(folder?.fsPath, path.join(parent, 'katas'));
    assert.deepEqual(left(), ['katas']);
    assert.deepEqual(filesBelow(folder.fsPath), FILES.map((file) => file.path).sort());
    assert.equal(readFileSync(path.join(folder.fsPath, 'src/main.py'), 'utf8'), 'src/main.py');
  });

  test('tells how many files are written', async () => {
    const counts: number[] = [];
    await write({ options: { onFileWritten: (count) => counts.push(count) } });
    assert.deepEqual(counts, [1, 2, 3, 4]);
  });

  for (const [what, error, message] of [
    ['access is refused', vscode.FileSystemError.NoPermissions(), /You may not write here/],
    ['the disk is full', new vscode.FileSystemError('ENOSPC'), /could not be created: ENOSPC/],
    ['the disk is away', vscode.FileSystemError.Unavailable('gone'), /could not be created/],
  ] as const) {
    test(`leaves nothing behind when ${what} in the middle`, async () => {
      const fileSystem = withFaults({
        writeFile: (uri) => (uri.path.endsWith('helper.py') ? error : undefined),
      });
      await assertUserError(write({ fileSystem }), message);
      assert.deepEqual(left(), []);
    });
  }

  test('leaves nothing behind when no folder can be made', async () => {
    const fileSystem = withFaults({
      createDirectory: (uri) =>
        uri.path.endsWith('deep') ? vscode.FileSystemError.NoPermissions() : undefined,
    });
    await assertUserError(write({ fileSystem }), /You may not write here/);
    assert.deepEqual(left(), []);
  });

  test('leaves nothing behind when the last step fails', async () => {
    const fileSystem = withFaults({ rename: () => vscode.FileSystemError.NoPermissions() });
    await assertUserError(write({ fileSystem }), /You may not write here/);
    assert.deepEqual(left(), []);
  });

  test('leaves nothing behind when a packaged file cannot be read', async () => {
    const broken = { path: 'broken.py', read: () => Promise.reject(new TypeError('a bug')) };
    await assert.rejects(write({ files: [...FILES, broken] }), TypeError);
    assert.deepEqual(left(), []);
  });

  test('leaves a folder alone that somebody made in the meantime', async () => {
    const theirs = path.join(parent, 'katas');
    const fileSystem = withFaults({
      rename: () => {
        mkdirSync(theirs);
        writeFileSync(path.join(theirs, 'mine.txt'), 'my own words');
        return undefined;
      },
    });
    await assertUserError(write({ fileSystem }), /already exists/);
    assert.deepEqual(left(), ['katas']);
    assert.deepEqual(filesBelow(theirs), ['mine.txt']);
  });

  test('tells what went wrong first even when cleaning up fails as well', async () => {
    const fileSystem = withFaults({
      rename: () => vscode.FileSystemError.NoPermissions(),
      delete: () => vscode.FileSystemError.Unavailable('gone'),
    });
    await assertUserError(write({ fileSystem }), /You may not write here/);
  });

  test('says so when the parent may not even be looked into', async () => {
    const fileSystem = withFaults({ stat: () => vscode.FileSystemError.NoPermissions() });
    await assertUserError(write({ fileSystem }), /You may not write here/);
    assert.deepEqual(left(), []);
  });

  test('says so when the parent is a file', async () => {
    writeFileSync(path.join(parent, 'a-file'), 'my own words');
    const file = vscode.Uri.joinPath(vscode.Uri.file(parent), 'a-file');
    await assertUserError(write({ parent: file }), /could not be created/);
    assert.deepEqual(left(), ['a-file']);
  });

  for (const writtenCount of [0, 2, FILES.length]) {
    test(`leaves nothing behind when cancelled after ${writtenCount} files`, async () => {
      const source = aToken();
      if (writtenCount === 0) {
        source.cancel();
      }
      const onFileWritten = (count: number) => {
        if (count === writtenCount) {
          source.cancel();
        }
      };
      const folder = await write({ options: { token: source.token, onFileWritten } });
      assert.equal(folder, undefined);
      assert.deepEqual(left(), []);
    });
  }

  test('touches nothing of a folder that exists', async () => {
    mkdirSync(path.join(parent, 'katas'));
    await assertUserError(write({}), /'katas' already exists/);
    assert.deepEqual(filesBelow(path.join(parent, 'katas')), []);
    assert.deepEqual(left(), ['katas']);
  });

  for (const folderName of ['..', '', 'a/b', 'CON', 'katas.', ' katas', 'a\u0000b', '\ud800']) {
    test(`refuses the folder name ${JSON.stringify(folderName)}`, async () => {
      await assertUserError(write({ folderName }), /Choose another name/);
      assert.deepEqual(left(), []);
    });
  }

  for (const filePath of [
    '../outside.py',
    '/etc/outside',
    'src/../../outside.py',
    'src\\x',
    'a//b',
  ]) {
    test(`refuses a file at ${JSON.stringify(filePath)}`, async () => {
      await assertUserError(write({ files: [...FILES, aFile(filePath)] }), /cannot be used/);
      assert.deepEqual(left(), []);
    });
  }
});

type Faults = {
  [Method in keyof ProjectFileSystem]?: (uri: vscode.Uri) => Error | undefined;
};

/** The real file system; a method named in `faults` throws where its fault gives an error. */
function withFaults(faults: Faults): ProjectFileSystem {
  const { fs } = vscode.workspace;
  const check = (method: keyof ProjectFileSystem, uri: vscode.Uri) => {
    const error = faults[method]?.(uri);
    return error === undefined ? Promise.resolve() : Promise.reject(error);
  };
  return {
    stat: (uri) => check('stat', uri).then(() => fs.stat(uri)),
    createDirectory: (uri) => check('createDirectory', uri).then(() => fs.createDirectory(uri)),
    writeFile: (uri, bytes) => check('writeFile', uri).then(() => fs.writeFile(uri, bytes)),
    rename: (from, to, options) => check('rename', from).then(() => fs.rename(from, to, options)),
    delete: (uri, options) => check('delete', uri).then(() => fs.delete(uri, options)),
  };
}

function aFile(filePath: string): ProjectFile {
  return { path: filePath, read: () => Promise.resolve(new TextEncoder().encode(filePath)) };
}

function aToken(): vscode.CancellationTokenSource {
  return new vscode.CancellationTokenSource();
}

async function assertUserError(work: Promise<unknown>, message: RegExp): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof UserError, `Not a UserError: ${String(error)}`);
    assert.match(error.message, message);
    return true;
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
