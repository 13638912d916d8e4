import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { servicePlace } from '../../../src/running/shipServices';

/** Speaks like Docker: notes each call, builds, and "publishes" the port of a server of the test. */
const DOCKER = `#!/usr/bin/env node
const fs = require('node:fs');
const [command] = process.argv.slice(2);
fs.appendFileSync(__dirname + '/calls', process.argv.slice(2).join(' ') + '\\n');
const said = JSON.parse(fs.readFileSync(__dirname + '/said.json', 'utf8'))[command] ?? {};
process.stdout.write(said.output ?? '');
process.exitCode = said.exitCode ?? 0;
`;

suite('the place where services run', () => {
  let folder: string;
  let server: http.Server;

  setup(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "linkbox's ü-"));
    server = http.createServer((request, response) => {
      response.writeHead(request.url === '/moved' ? 302 : 200, { Location: '/health' });
      response.end('{"status":"ok"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  teardown(() => {
    server.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('has no containers where there is no program, or no engine behind it', async () => {
    const absent = servicePlace({ folder, docker: path.join(folder, 'absent') });
    assert.equal(await absent.containers(), undefined);
    const idle = servicePlace({ folder, docker: docker({ version: { exitCode: 1 } }) });
    assert.equal(await idle.containers(), undefined);
  });

  test('builds the folder, and keeps what a failing build printed', async () => {
    const said = { build: { exitCode: 1, output: 'no such file' } };
    const engine = await servicePlace({ folder, docker: docker(said) }).containers();
    assert.deepEqual(await engine?.build(), { ok: false, output: 'no such file' });
    assert.match(
      calls().at(-1) ?? '',
      /^build --progress plain --tag linkbox-check-[0-9a-f]{12} \.$/,
    );
  });

  test('starts a container on a free port of this computer alone, and removes it', async () => {
    const said = {
      run: { output: 'c0ffee\n' },
      port: { output: `127.0.0.1:${port()}\n` },
      logs: { output: 'hello' },
    };
    const engine = await servicePlace({ folder, docker: docker(said) }).containers();
    const container = await engine?.start();
    assert.equal(container?.address?.href, `http://127.0.0.1:${port()}/`);
    assert.equal(await container.logs(), 'hello');
    await container.stop();
    const [, before, run = ''] = calls();
    assert.match(
      run,
      /^run --detach --name (\S+) --env PORT=8000 --env HOST=0\.0\.0\.0 --publish 127\.0\.0\.1::8000 \1$/,
    );
    assert.match(before ?? '', /^rm --force --volumes linkbox-check-/);
    assert.equal(calls().at(-1), before);
  });

  test('removes the container also when it was cancelled meanwhile', async () => {
    const stopping = new AbortController();
    const place = servicePlace({ folder, docker: docker({}), signal: stopping.signal });
    const container = await (await place.containers())?.start();
    stopping.abort();
    await container?.stop();
    assert.match(calls().at(-1) ?? '', /^rm --force/);
  });

  test('a container that cannot start says why', async () => {
    const said = { run: { exitCode: 125, output: 'no such image' } };
    const engine = await servicePlace({ folder, docker: docker(said) }).containers();
    const container = await engine?.start();
    assert.equal(container?.address, undefined);
    assert.equal(await container?.logs(), 'no such image');
  });

  test('a container that has ended already has no address', async () => {
    const said = { run: { output: 'c0ffee\n' }, port: { exitCode: 1 } };
    const engine = await servicePlace({ folder, docker: docker(said) }).containers();
    assert.equal((await engine?.start())?.address, undefined);
  });

  test('asks an address once and follows no redirect', async () => {
    const place = servicePlace({ folder });
    const at = (where: string) => place.ask(new URL(where, `http://127.0.0.1:${port()}`));
    assert.deepEqual(await at('/health'), { status: 200, body: '{"status":"ok"}' });
    assert.equal((await at('/moved'))?.status, 302);
  });

  test('says so when nothing answers, and at once when it is cancelled', async () => {
    assert.equal(await servicePlace({ folder }).ask(new URL('http://127.0.0.1:1/')), undefined);
    const cancelled = servicePlace({ folder, signal: AbortSignal.abort() });
    assert.equal(await cancelled.ask(new URL(`http://127.0.0.1:${port()}/`)), undefined);
  });

  function docker(said: Readonly<Record<string, { exitCode?: number; output?: string }>>): string {
    const program = path.join(folder, 'docker');
    fs.writeFileSync(program, DOCKER, { mode: 0o755 });
    fs.writeFileSync(path.join(folder, 'said.json'), JSON.stringify(said));
    return program;
  }

  function calls(): string[] {
    return fs.readFileSync(path.join(folder, 'calls'), 'utf8').trimEnd().split('\n');
  }

  function port(): number {
    return (server.address() as AddressInfo).port;
  }
});
