// Feeds everything that reads what others wrote with broken and hostile inputs:
//   npm run test:fuzz [-- --inputs 100000] [--seed n] [--target name] [--json]
// Prints figures and the seed: the same seed tries the same inputs. Exit code 1 when anything broke.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { flowchartGrammar } from '../../build/flowchartGrammar.mjs';
import { repositoryFolder } from '../support/paths.mjs';

/** No hundred inputs take as long. */
const SILENCE_LIMIT_MS = 300_000;

const out = path.join(repositoryFolder, 'out');
fs.mkdirSync(out, { recursive: true });
const scratch = fs.mkdtempSync(path.join(out, 'fuzz-'));
try {
  process.exitCode = await fuzz(await bundle());
} finally {
  fs.rmSync(scratch, { recursive: true });
}

async function bundle() {
  const outfile = path.join(scratch, 'fuzz.js');
  await build({
    entryPoints: [path.join(repositoryFolder, 'test/fuzz/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    plugins: [flowchartGrammar()],
    logLevel: 'warning',
  });
  return outfile;
}

/**
 * Runs in a process of its own, which is ended when an input never ends.
 * @param {string} program
 * @returns {Promise<number>} the exit code
 */
function fuzz(program) {
  return new Promise((resolve) => {
    const child = fork(program, process.argv.slice(2), {
      cwd: repositoryFolder,
      env: { ...process.env, BACKEND_ROADMAP_REPOSITORY: repositoryFolder },
    });
    let last = 'the start';
    const tooSilent = () => {
      process.stderr.write(`An input never ended, soon after ${last}.\n`);
      child.kill('SIGKILL');
    };
    let timer = setTimeout(tooSilent, SILENCE_LIMIT_MS);
    child.on('message', (/** @type {{name: string, count: number}} */ { name, count }) => {
      last = `input ${count} of '${name}'`;
      clearTimeout(timer);
      timer = setTimeout(tooSilent, SILENCE_LIMIT_MS);
    });
    child.on('exit', (exitCode) => {
      clearTimeout(timer);
      resolve(exitCode ?? 1);
    });
  });
}
