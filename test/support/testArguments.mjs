import { parseArgs } from 'node:util';
import { SupportError } from './messages.mjs';

/** The tiers in the order they run: the quick ones first. */
export const tierNames = /** @type {const} */ (['check', 'unit', 'starters', 'host', 'ui']);
/** Only when named: it fetches debuggers that nothing else needs. */
const tiersOnRequest = /** @type {const} */ (['debug']);
const allTierNames = [...tierNames, ...tiersOnRequest];

/** @typedef {typeof allTierNames[number]} TierName */

const usage = `Usage: npm test -- [${allTierNames.join('] [')}] [--grep text] [--all-states] [--no-cache]`;

/**
 * Reads the arguments of `npm test -- [tier…] [--grep text]`. `--all-states` proves every layer of
 * every starter, `--no-cache` proves starters again that have not changed.
 * @param {readonly string[]} args
 * @returns {{tiers: readonly TierName[], grep: string | undefined, env: Record<string, string>}}
 */
export function readTestArguments(args) {
  const { values, positionals } = parse(args);
  const unknown = positionals.find((name) => !isTierName(name));
  if (unknown !== undefined) throw new SupportError(`'${unknown}' is no tier. ${usage}`);
  if (values.grep === '') {
    throw new SupportError('--grep needs the text that test names should contain.');
  }
  return {
    tiers:
      positionals.length === 0
        ? tierNames
        : allTierNames.filter((name) => positionals.includes(name)),
    grep: values.grep,
    env: {
      ...(values['all-states'] ? { BACKEND_ROADMAP_ALL_STATES: '1' } : {}),
      ...(values['no-cache'] ? { BACKEND_ROADMAP_NO_CACHE: '1' } : {}),
    },
  };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        grep: { type: 'string', short: 'g' },
        'all-states': { type: 'boolean', default: false },
        'no-cache': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new SupportError(`${error.message} ${usage}`);
    throw error;
  }
}

/**
 * @param {string} name
 * @returns {name is TierName}
 */
function isTierName(name) {
  return /** @type {readonly string[]} */ (allTierNames).includes(name);
}
