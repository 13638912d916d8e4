import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { StarterIndex } from '../../src/scaffold/starterIndex';

const root = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/** Every file the code names, found in the built bundles: chunks, pages and data beside them. */
function builtFiles(): string[] {
  return readdirSync(path.join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

suite('the package', () => {
  let packaged: Set<string>;

  suiteSetup(async function () {
    this.timeout(60_000);
    packaged = new Set(await listFiles({ cwd: root, packageManager: PackageManager.None }));
  });

  test('holds every starter file that the extension offers, and no other', () => {
    const index = readJson('dist/starters.json') as StarterIndex;
    const offered = Object.entries(index).flatMap(([starterId, variants]) =>
      Object.entries(variants).flatMap(([variant, { files }]) =>
        files.map((file) => `starters/${starterId}/${variant}/${file}`),
      ),
    );
    const shipped = [...packaged].filter((file) => file.startsWith('starters/'));
    assert.ok(offered.length > 0);
    assert.deepEqual(shipped.sort(), offered.sort());
  });

  test('holds what activation and the pages load, and nothing but that', () => {
    const manifest = readJson('package.json') as {
      icon: string;
      contributes: { walkthroughs: { steps: { media: { svg: string } }[] }[] };
    };
    const pages = ['dashboard', 'skillPage', 'selfCheck', 'jobDesk'];
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    const expected = [
      'package.json',
      'package.nls.json',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'progress.schema.json',
      manifest.icon,
      'media/roadmap.svg',
      'media/page.css',
      'media/roadmap.sample.yaml',
      ...pages.map((page) => `media/${page}.css`),
      ...steps.map(({ media }) => media.svg),
      ...builtFiles(),
    ];
    const shipped = [...packaged].filter((file) => !file.startsWith('starters/'));
    assert.deepEqual(shipped.sort(), expected.sort());
  });

  test('holds no private key, not even one of a library', () => {
    // The first line of a key with the key behind it: checks that look for keys hold the line alone.
    const key = /-----BEGIN [A-Z ]*PRIVATE KEY-----(\\[nr]|\s)+[\w+/]/;
    const withKey = [...packaged]
      .filter((file) => /\.(m?js|json|py|pem)$/.test(file))
      .filter((file) => key.test(readFileSync(path.join(root, file), 'utf8')));
    assert.deepEqual(withKey, []);
  });

  test('holds neither solutions nor sources nor source maps', () => {
    const strangers = [...packaged].filter((file) =>
      /^(src|test|out|docs|node_modules)\/|solutions|cheats|\.map$/.test(file),
    );
    assert.deepEqual(strangers, []);
  });
});
