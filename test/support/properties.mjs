// Tries each property of the progress core with many cases:
//   npm run test:properties [-- --cases 10000] [--seed n]
// Prints the seed: the same seed tries the same cases.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { repositoryFolder } from './paths.mjs';

const TESTS = 'test/unit/progress';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
const cases = values.cases;
const seed = values.seed ?? String(Date.now() % 2 ** 31);
console.log(`${cases} cases for each property, seed ${seed}`);
process.exitCode = await tryProperties();

async function tryProperties() {
  const out = path.join(repositoryFolder, 'out');
  fs.mkdirSync(out, { recursive: true });
  const scratch = fs.mkdtempSync(path.join(out, 'properties-'));
  try {
    const bundles = await bundleTests(scratch);
    const mocha = path.join(repositoryFolder, 'node_modules/mocha/bin/mocha.js');
    const args = ['--ui', 'tdd', '--timeout', '30m', '--grep', 'whatever', ...bundles];
    const { status } = spawnSync(process.execPath, [mocha, ...args], {
      cwd: repositoryFolder,
      stdio: 'inherit',
      env: {
        ...process.env,
        BACKEND_ROADMAP_REPOSITORY: repositoryFolder,
        BACKEND_ROADMAP_PROPERTY_RUNS: cases,
        BACKEND_ROADMAP_PROPERTY_SEED: seed,
      },
    });
    return status ?? 1;
  } finally {
    fs.rmSync(scratch, { recursive: true });
  }
}

/** @param {string} outdir */
async function bundleTests(outdir) {
  const names = fs
    .readdirSync(path.join(repositoryFolder, TESTS))
    .filter((name) => name.endsWith('.test.ts') && hasProperties(name));
  await build({
    entryPoints: names.map((name) => path.join(repositoryFolder, TESTS, name)),
    outdir,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return names.map((name) => path.join(outdir, name.replace(/\.ts$/, '.js')));
}

/** @param {string} name */
function hasProperties(name) {
  return fs
    .readFileSync(path.join(repositoryFolder, TESTS, name), 'utf8')
    .includes('PROPERTY_RUNS');
}
