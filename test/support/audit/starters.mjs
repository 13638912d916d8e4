// npm run audit:starters: what the starters ask for, how far behind it is, and under which licence.
//   --json prints one object instead of the table
import { parseArgs } from 'node:util';
import { SupportError, exitWith } from '../messages.mjs';
import { auditGo } from './go.mjs';
import { auditMaven } from './maven.mjs';
import { auditNpm } from './npm.mjs';
import { auditPip } from './pip.mjs';

/**
 * A library that a starter asks for itself.
 * @typedef {{starter: string, library: string, pinned: string, newest: string, licence: string}} Library
 */
/**
 * What a tool knows of weaknesses; `answer` says so where its server did not reply.
 * @typedef {{starter: string, tool: string, answer: string}} Weaknesses
 */
/** @typedef {{libraries: Library[], weaknesses: Weaknesses[]}} Audit */

void exitWith(main(process.argv.slice(2)));

/** @param {string[]} args */
async function main(args) {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
  /** @type {Audit} */
  const audit = { libraries: [], weaknesses: [] };
  for (const one of [auditNpm, auditPip, auditGo, auditMaven]) {
    const { libraries, weaknesses } = await one();
    audit.libraries.push(...libraries);
    audit.weaknesses.push(...weaknesses);
  }
  if (audit.libraries.length === 0) throw new SupportError('No starter asks for a library.');
  console.log(values.json ? JSON.stringify(audit) : toText(audit));
  const behind = audit.libraries.filter(isBehind).length;
  if (!values.json)
    console.log(`\n${audit.libraries.length} libraries, ${behind} behind the newest`);
  return 0;
}

/** @param {Library} library */
function isBehind({ pinned, newest }) {
  return newest !== 'unknown' && newest !== pinned;
}

/** @param {Audit} audit */
function toText({ libraries, weaknesses }) {
  const rows = [
    ['starter', 'library', 'pinned', 'newest', 'licence'],
    ...libraries.map((one) => [
      ...[one.starter, one.library, one.pinned],
      ...[isBehind(one) ? `${one.newest} !` : one.newest, one.licence],
    ]),
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  const known = weaknesses.map(({ starter, tool, answer }) => `${starter}: ${tool}: ${answer}`);
  return [...lines, '', 'Known weaknesses', ...known].join('\n');
}
