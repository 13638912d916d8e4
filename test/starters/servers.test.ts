import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TOOL_OF_LANGUAGE } from '../../src/running/nativeTests';
import { ServerError, startServer, type RunningServer } from '../../src/running/serverRun';
import { findProgram, findToolchain, type Toolchain } from '../../src/running/toolchains';
import type { ProgramCall } from '../../src/running/windowsCommand';
import { linkLibraries } from '../support/proof/libraries';
import { layOver, layStarter } from '../support/proof/projectFolder';
import { findVariants, starterFolders, type Variant } from '../support/proof/variants';

const START_LIMIT_MS = 240_000;

const variants = findVariants(starterFolders).filter(({ manifest }) => manifest.health !== null);

suite('servers of starters', () => {
  for (const variant of variants) {
    for (const layers of [[], variant.layers]) {
      const state = layers.length === 0 ? 'untouched' : 'solved';
      test(`${variant.title}, ${state}, answers its health path and leaves nothing behind`, async function () {
        this.timeout(START_LIMIT_MS);
        const found = await toolchainOf(variant);
        if (!found.ok) {
          this.skip(); // The tool is not on this machine.
        }
        const folder = fs.mkdtempSync(path.join(os.tmpdir(), "linkbox's ü-"));
        try {
          layStarter(variant, folder);
          layers.forEach((layer) => {
            layOver(layer.folder, folder);
          });
          await linkLibraries(variant, folder, found.toolchain);
          await proveServer(variant, folder, found.toolchain);
        } finally {
          fs.rmSync(folder, { recursive: true });
        }
      });
    }
  }

  test('that end before they are ready say what they printed', async () => {
    const failing = { program: process.execPath, args: ['-e', 'console.log("no port"); process.exit(3)'] };
    await assert.rejects(
      startServer({ call: failing, folder: os.tmpdir(), health: '/health' }),
      (error) => error instanceof ServerError && /ended with 3.*\nno port/.test(error.message),
    );
  });

  test('that never answer are ended', async () => {
    const silent = { program: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'] };
    await assert.rejects(
      startServer({ call: silent, folder: os.tmpdir(), health: '/health', timeoutMs: 500 }),
      /not ready in time/,
    );
  });

  test('end with what they started', async () => {
    const child = `require('node:http').createServer((_, r) => r.end()).listen(0, '127.0.0.1', function () {
      console.log('http://127.0.0.1:' + this.address().port); })`;
    const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], {stdio: 'inherit'});
      process.on('SIGTERM', () => process.exit(0));`;
    const call = { program: process.execPath, args: ['-e', parent] };
    const server = await startServer({ call, folder: os.tmpdir(), health: '/' });
    assert.equal(await answers(server), true);
    await server.stop();
    assert.equal(await answers(server), false);
  });
});

async function proveServer(variant: Variant, folder: string, toolchain: Toolchain): Promise<void> {
  const { health } = variant.manifest;
  assert.ok(health);
  const call = await runCallOf(variant, toolchain);
  const server = await startServer({ call, folder, health });
  try {
    const response = await fetch(new URL(health, server.address));
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { status: 'ok' });
  } finally {
    await server.stop();
  }
  assert.equal(await answers(server), false, 'something still listens');
}

async function runCallOf({ manifest }: Variant, { tool, call }: Toolchain): Promise<ProgramCall> {
  const [program = '', ...args] = manifest.commands.run ?? [];
  const found = program === tool ? call : await findProgram(program);
  assert.ok(found, `${program} was not found`);
  return { program: found.program, args: [...found.args, ...args] };
}

async function toolchainOf({ language, manifest }: Variant) {
  assert.ok(language);
  const tool = TOOL_OF_LANGUAGE[language];
  return findToolchain(tool, { minimum: manifest.requires[tool] ?? '0' });
}

function answers({ address }: RunningServer): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}
