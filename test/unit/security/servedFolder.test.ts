import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { serveFolder, type FolderServer } from '../../../src/running/folderServer';

suite('a served folder', () => {
  let scratch = '';
  let server: FolderServer;

  suiteSetup(async () => {
    scratch = await realpath(await mkdtemp(path.join(os.tmpdir(), 'backend-roadmap-served-')));
    const folder = path.join(scratch, 'site');
    await mkdir(folder);
    await writeFile(path.join(folder, 'index.html'), '<h1>Mine</h1>');
    await writeFile(path.join(folder, '.env'), 'TOKEN=1');
    await writeFile(path.join(scratch, 'secret.txt'), 'secret');
    server = await serveFolder(folder);
  });
  suiteTeardown(async () => {
    await server.close();
    await rm(scratch, { recursive: true });
  });

  /** As a browser would never ask: the path and the host as they are. */
  function ask(rawPath: string, host?: string): Promise<number> {
    const { hostname, port } = new URL(server.address);
    return new Promise((resolve, reject) => {
      const headers = host === undefined ? {} : { host };
      request({ hostname, port, path: rawPath, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });
  }

  test('gives its own pages to whoever asks on this computer', async () => {
    const { port } = new URL(server.address);
    assert.equal(await ask('/'), 200);
    for (const host of ['127.0.0.1', 'localhost', `LOCALHOST:${port}`, 'localhost:8080']) {
      assert.equal(await ask('/index.html', host), 200, host);
    }
  });

  test('refuses a page of somebody else whose name leads to this computer', async () => {
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80']) {
      assert.equal(await ask('/index.html', host), 403, host);
    }
  });

  test('gives nothing above it, however the path is written', async () => {
    for (const rawPath of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/..%5csecret.txt',
      '/a/..%2f..%2fsecret.txt',
      `/${encodeURIComponent(path.join(scratch, 'secret.txt'))}`,
      '/%00',
      '/%ff',
      '/.env',
      '/%2eenv',
      '//evil.example/secret.txt',
    ]) {
      assert.equal(await ask(rawPath), 404, rawPath);
    }
  });

  test('gives nothing that a link leads to outside of it, nor what is hidden', async function () {
    try {
      await symlink(path.join(scratch, 'secret.txt'), path.join(scratch, 'site', 'link.txt'));
      await symlink(path.join(scratch, 'site', '.env'), path.join(scratch, 'site', 'env.txt'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPERM') {
        this.skip(); // Windows did not allow this account to make links.
      }
      throw error;
    }
    assert.equal(await ask('/link.txt'), 404);
    assert.equal(await ask('/env.txt'), 404);
  });

  test('listens on this computer alone', async () => {
    const outward = Object.values(os.networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    assert.equal(new URL(server.address).hostname, '127.0.0.1');
    if (outward !== undefined) {
      assert.equal(await isAnswered(outward.address), false);
    }
  });

  function isAnswered(host: string): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect({ host, port: Number(new URL(server.address).port) });
      const end = (answered: boolean) => () => {
        socket.destroy();
        resolve(answered);
      };
      socket.once('connect', end(true)).once('error', end(false)).setTimeout(2000, end(false));
    });
  }
});
