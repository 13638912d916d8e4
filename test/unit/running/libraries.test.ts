import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  areLibrariesInstalled,
  installLibraries,
  type InstallationEnd,
} from '../../../src/running/libraries';
import { venvPython } from '../../../src/running/testRunners';
import { findProgram } from '../../../src/running/toolchains';
import type { StarterManifest } from '../../../src/scaffold/manifest';
import { aManifest } from '../checks/aManifest';

suite('the libraries of a starter', () => {
  let folder: string;

  setup(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "ana's übung "));
  });

  teardown(() => {
    fs.rmSync(folder, { recursive: true });
  });

  test('are never missing where nothing is to be set up', async () => {
    assert.equal(await areLibrariesInstalled(aManifest([]), folder), true);
    assert.equal(await areLibrariesInstalled(withSetup('no-such-tool', 'install'), folder), true);
  });

  test('are missing until npm has written what it installed', async () => {
    const manifest = withSetup('npm', 'ci');
    write('node_modules/express/package.json', '{}');
    assert.equal(await areLibrariesInstalled(manifest, folder), false);
    write('node_modules/.package-lock.json', '{}');
    assert.equal(await areLibrariesInstalled(manifest, folder), true);
  });

  test('are missing when the requirements have changed since', async () => {
    const manifest = withSetup('python', 'dev.py', 'setup');
    write('requirements.txt', 'fastapi==1.0.0\n');
    write('.venv/requirements.txt', 'fastapi==1.0.0\n');
    assert.equal(await areLibrariesInstalled(manifest, folder), false, 'there is no Python yet');
    write(path.relative(folder, venvPython(folder)), '');
    assert.equal(await areLibrariesInstalled(manifest, folder), true);
    write('requirements.txt', 'fastapi==2.0.0\n');
    assert.equal(await areLibrariesInstalled(manifest, folder), false);
  });

  test('are missing when the pom has changed since', async () => {
    const manifest = withSetup('java', 'Dev.java', 'setup');
    assert.equal(await areLibrariesInstalled(manifest, folder), false, 'there is no pom at all');
    write('pom.xml', '<project/>');
    assert.equal(await areLibrariesInstalled(manifest, folder), false);
    write('.mvn/installed-pom.xml', '<project/>');
    assert.equal(await areLibrariesInstalled(manifest, folder), true);
    write('pom.xml', '<project></project>');
    assert.equal(await areLibrariesInstalled(manifest, folder), false);
  });

  test('are missing until Go has fetched what go.mod names', async function () {
    if ((await findProgram('go')) === undefined) {
      this.skip(); // Go is not on this machine.
    }
    const manifest = withSetup('go', 'mod', 'download');
    write('go.mod', 'module linkbox\n\ngo 1.22\n');
    assert.equal(await areLibrariesInstalled(manifest, folder), true, 'it names none');
    write('go.mod', 'module linkbox\n\ngo 1.22\n\nrequire example.com/never/fetched v1.0.0\n');
    assert.equal(await areLibrariesInstalled(manifest, folder), false);
  }).timeout(30_000);

  test('are a module’s own, also where a later starter joined it with another one', async function () {
    if ((await findProgram('go')) === undefined) {
      this.skip(); // Go is not on this machine.
    }
    write('go.mod', 'module linkbox\n\ngo 1.22\n');
    write('go.work', 'go 1.22\n\nuse (\n\t.\n\t./database\n)\n');
    const needs = 'require example.com/never/fetched v1.0.0\n';
    write('database/go.mod', `module linkbox/database\n\ngo 1.22\n\n${needs}`);
    write('database/database.go', 'package database\n\nimport _ "example.com/never/fetched"\n');
    const earlier = withSetup('go', 'mod', 'download');
    assert.equal(await areLibrariesInstalled(earlier, folder), true);
    const later = withSetup('go', 'build', './database');
    assert.equal(await areLibrariesInstalled(later, folder), false);
  }).timeout(60_000);

  test('are installed by the starter’s own command, in its folder', async () => {
    write('dev.py', 'import pathlib, sys\npathlib.Path("made.txt").write_text(sys.argv[1])\n');
    assert.deepEqual(await install(), { kind: 'installed' });
    assert.equal(fs.readFileSync(path.join(folder, 'made.txt'), 'utf8'), 'setup');
  });

  test('need the internet once, and say so', async () => {
    write('dev.py', 'import sys\nprint("npm error code ENOTFOUND")\nsys.exit(1)\n');
    assert.deepEqual(await install(), { kind: 'offline' });
  });

  for (const words of [
    'Could not transfer artifact a:b:pom:1: repository: Unknown host repository',
    'curl: (6) Could not resolve host: repository',
    "Exception calling DownloadFile: The remote name could not be resolved: 'repository'",
    'go: example.com/a@v1.0.0: Get "https://registry/a": dial tcp: lookup registry: no such host',
  ]) {
    test(`need the internet when Maven, its wrapper or Go says “${words}”`, async () => {
      write('dev.py', `import sys\nprint(${JSON.stringify(words)})\nsys.exit(1)\n`);
      assert.deepEqual(await install(), { kind: 'offline' });
    });
  }

  test('that cannot be installed say what the tool said last', async () => {
    write('dev.py', 'import sys\nprint("no space left")\nsys.exit(1)\n');
    assert.deepEqual(await install(), { kind: 'failed', message: 'no space left' });
  });

  test('stop being installed when that is cancelled, or takes too long', async () => {
    write('dev.py', 'while True:\n    pass\n');
    assert.deepEqual(await install({ timeoutMs: 300 }), { kind: 'timedOut' });
    const stopping = new AbortController();
    write('dev.py', 'print("started", flush=True)\nwhile True:\n    pass\n');
    const onOutput = () => {
      stopping.abort();
    };
    assert.deepEqual(await install({ signal: stopping.signal, onOutput }), { kind: 'cancelled' });
  });

  test('name the tool that is not there', async () => {
    const manifest = withSetup('no-such-tool', 'install');
    assert.deepEqual(await installLibraries({ manifest, folder }), {
      kind: 'toolMissing',
      tool: 'no-such-tool',
    });
  });

  function install(
    options: { timeoutMs?: number; signal?: AbortSignal; onOutput?: () => void } = {},
  ): Promise<InstallationEnd> {
    return installLibraries({
      manifest: withSetup('python', 'dev.py', 'setup'),
      folder,
      ...options,
    });
  }

  function write(file: string, text: string): void {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
});

function withSetup(...setupCommand: [string, ...string[]]): StarterManifest {
  const manifest = aManifest([]);
  return { ...manifest, commands: { ...manifest.commands, setup: setupCommand } };
}
