import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findToolchain, isStoreStub } from '../../../src/running/toolchains';

suite('toolchains', () => {
  let folder: string;

  setup(function () {
    if (process.platform === 'win32') {
      this.skip(); // The tools that stand in here are scripts for sh.
    }
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tools '));
  });

  teardown(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('are found on the PATH with their version', async () => {
    const program = install('first', 'node', 'echo v22.3.1');
    assert.deepEqual(await findToolchain('node', { env: environment('none', 'first') }), {
      ok: true,
      toolchain: { tool: 'node', call: { program, args: [] }, version: [22, 3, 1] },
    });
  });

  test('are passed over when they are too old or broken', async () => {
    install('first', 'node', 'echo v18.0.0');
    install('second', 'node', 'exit 1');
    const program = install('third', 'node', 'echo v20.0.0');
    const env = environment('first', 'second', 'third');
    const found = await findToolchain('node', { minimum: '20', env });
    assert.ok(found.ok);
    assert.equal(found.toolchain.call.program, program);
  });

  test('say what is missing', async () => {
    install('first', 'python', 'echo Python 2.7.18');
    const env = environment('first');
    assert.deepEqual(await findToolchain('python', { minimum: '3.10', env }), {
      ok: false,
      reason: { kind: 'tooOld', found: '2.7.18' },
    });
    assert.deepEqual(await findToolchain('go', { env }), {
      ok: false,
      reason: { kind: 'notFound' },
    });
  });

  test('want a compiler with Java', async () => {
    install('first', 'java', 'echo openjdk version \\"17.0.1\\" >&2');
    const env = environment('first');
    assert.deepEqual(await findToolchain('java', { env }), {
      ok: false,
      reason: { kind: 'noCompiler' },
    });
    install('second', 'javac', 'exit 0');
    assert.ok((await findToolchain('java', { env: environment('first', 'second') })).ok);
  });

  test('never include the placeholder that opens the Microsoft Store', () => {
    assert.ok(isStoreStub('C:\\Users\\Ana\\AppData\\Local\\Microsoft\\WindowsApps\\python.exe'));
    assert.ok(!isStoreStub('C:\\Users\\Ana\\AppData\\Local\\Programs\\Python\\python.exe'));
  });

  function install(subfolder: string, name: string, script: string): string {
    const program = path.join(folder, subfolder, name);
    fs.mkdirSync(path.dirname(program), { recursive: true });
    fs.writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return program;
  }

  function environment(...subfolders: string[]): NodeJS.ProcessEnv {
    return { PATH: subfolders.map((name) => path.join(folder, name)).join(path.delimiter) };
  }
});
