import path from 'node:path';
import { repositoryFolder } from '../paths.mjs';
import { run } from '../processes.mjs';

const limitSeconds = 300;

const checks = [
  { title: 'types', script: 'typescript/bin/tsc', args: ['-p', '.', '--noEmit'] },
  { title: 'lint', script: 'eslint/bin/eslint.js', args: ['.'] },
  { title: 'format', script: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
];

/**
 * Type check, lint and format check: each counts as one.
 * @returns {Promise<import('../tally.mjs').Tally>}
 */
export async function runCheckTier() {
  let passed = 0;
  for (const check of checks) if (await isPassing(check)) passed += 1;
  return { tier: 'check', passed, failed: checks.length - passed, skipped: 0 };
}

/** @param {typeof checks[number]} check */
async function isPassing({ title, script, args }) {
  const file = path.join(repositoryFolder, 'node_modules', script);
  const { exitCode, output } = await run(process.execPath, [file, ...args], {
    cwd: repositoryFolder,
    isCaptured: true,
    limitSeconds,
  });
  const isPassed = exitCode === 0;
  console.log(isPassed ? `  ✔ ${title}` : `  ✖ ${title}\n${output}`);
  return isPassed;
}
