import fs from 'node:fs';
import path from 'node:path';
import { parseJson } from '../files.mjs';
import { run } from '../processes.mjs';
import { filesOfStarters } from './files.mjs';
import { licenceOfText } from './licences.mjs';

/** @typedef {{Path: string, Version?: string, Indirect?: boolean, Main?: boolean, Dir?: string, Update?: {Version: string}}} GoModule */

/** @returns {Promise<import('./starters.mjs').Audit>} */
export async function auditGo() {
  /** @type {import('./starters.mjs').Audit} */
  const audit = { libraries: [], weaknesses: [] };
  for (const { starter, file, folder } of filesOfStarters(/^go\.mod$/)) {
    if (!fs.readFileSync(file, 'utf8').includes('require')) continue;
    for (const one of await modules(folder)) {
      audit.libraries.push({
        ...{ starter, library: one.Path, pinned: one.Version ?? 'unknown' },
        newest: one.Update?.Version ?? one.Version ?? 'unknown',
        licence: licenceIn(one.Dir),
      });
    }
    audit.weaknesses.push({ starter, tool: 'govulncheck', answer: await weaknesses(folder) });
  }
  return audit;
}

/**
 * What go.mod asks for itself. The workspace around it is left out: it is another starter's.
 * @param {string} folder
 */
async function modules(folder) {
  const { output } = await go(['list', '-m', '-u', '-json', 'all'], folder);
  const objects = output.split(/^(?=\{$)/m).filter((text) => text.startsWith('{'));
  const all = objects.map((text) => /** @type {GoModule} */ (parseJson(text)));
  return all.filter(({ Main, Indirect }) => Main !== true && Indirect !== true);
}

/** @param {string | undefined} folder */
function licenceIn(folder) {
  const names = folder && fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const file = names.find((name) => /^licen[cs]e/i.test(name));
  return folder && file
    ? licenceOfText(fs.readFileSync(path.join(folder, file), 'utf8'))
    : 'unknown';
}

/** @param {string} folder */
async function weaknesses(folder) {
  const { exitCode, output } = await run('govulncheck', ['./...'], {
    ...{ cwd: folder, isCaptured: true, limitSeconds: 120 },
  }).catch(() => ({ exitCode: 1, output: 'govulncheck is not installed' }));
  return exitCode === 0 ? 'none known' : output.trim().split('\n').slice(-2).join(' ');
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
function go(args, cwd) {
  const env = { ...process.env, GOWORK: 'off', GOFLAGS: '-mod=mod' };
  return run('go', args, { cwd, env, isCaptured: true, limitSeconds: 300 });
}
