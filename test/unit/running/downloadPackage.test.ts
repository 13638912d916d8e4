import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { downloadPackage } from '../../../src/running/downloadPackage';
import { DownloadError, type DownloadFault } from '../../../src/running/practiceErrors';

suite('downloading a package', () => {
  let folder: string;
  let server: Server;
  let registry: string;
  let archive: Buffer;

  setup(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-download-'));
    archive = archiveOf({ 'package/bin/tool': 'run', 'package/package.json': '{}' });
    server = createServer((request, response) => {
      const isThere = request.url === '/@scope/thing/-/thing-1.0.0.tgz';
      const body = isThere ? archive : Buffer.alloc(0);
      response.writeHead(isThere ? 200 : 404, { 'Content-Length': body.length }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  teardown(() => {
    server.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('unpacks what has the pinned hash, and tells how far it is', async () => {
    const shares: (number | undefined)[] = [];
    await download({ onProgress: (share) => shares.push(share) });
    assert.equal(fs.readFileSync(path.join(folder, 'here/bin/tool'), 'utf8'), 'run');
    assert.equal(shares.at(-1), 1);
    assert.deepEqual(fs.readdirSync(folder), ['here']);
  });

  test('leaves nothing behind when anything else arrives', async () => {
    const integrity = integrityOf(Buffer.from('other'));
    await assertFault('otherContent', { integrity });
    assert.deepEqual(fs.readdirSync(folder), []);
  });

  test('says whether the registry refused or was not there', async () => {
    await assertFault('refused', { version: '2.0.0' });
    await assertFault('unreachable', { registry: 'http://127.0.0.1:1' });
  });

  test('is cancelled without a trace', async () => {
    const stopping = AbortSignal.abort();
    await assert.rejects(download({ signal: stopping }), { name: 'AbortError' });
    assert.deepEqual(fs.readdirSync(folder), []);
  });

  test('writes nothing outside of its folder', async () => {
    archive = archiveOf({ 'package/../../evil': 'no' });
    await assert.rejects(download({ integrity: integrityOf(archive) }), /\.\.\/\.\.\/evil/);
    assert.deepEqual(fs.readdirSync(folder), []);
  });

  async function download(changes: Partial<Parameters<typeof downloadPackage>[0]>): Promise<void> {
    await downloadPackage({
      name: '@scope/thing',
      version: '1.0.0',
      integrity: integrityOf(archive),
      folder: path.join(folder, 'here'),
      registry,
      ...changes,
    });
  }

  async function assertFault(
    fault: DownloadFault,
    changes: Partial<Parameters<typeof downloadPackage>[0]>,
  ): Promise<void> {
    await assert.rejects(
      download(changes),
      (error) => error instanceof DownloadError && error.fault === fault,
    );
  }
});

function integrityOf(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

/** An archive as npm makes it. */
function archiveOf(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write('0000755\0', 100);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('0', 156);
    header.write('ustar\0', 257);
    const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
    body.write(content);
    return [header, body];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}
