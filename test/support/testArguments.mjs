import { SupportError } from './messages.mjs';

/** The tiers in the order they run: the quick ones first. */
export const tierNames = /** @type {const} */ (['check', 'unit', 'starters', 'host', 'ui']);

/** @typedef {typeof tierNames[number]} TierName */

/**
 * Reads the arguments of `npm test -- [tier…] [--grep text]`.
 * @param {readonly string[]} args
 * @returns {{tiers: readonly TierName[], grep: string | undefined}}
 */
export function readTestArguments(args) {
  const grepAt = args.findIndex((argument) => /^(--grep|-g)(=|$)/.test(argument));
  const { grep, length } = readGrep(args, grepAt);
  const names = args.filter((_, index) => index < grepAt || index >= grepAt + length);
  const unknown = names.find((name) => !isTierName(name));
  if (unknown !== undefined) {
    throw new SupportError(
      `'${unknown}' is no tier. Usage: npm test -- [${tierNames.join('] [')}] [--grep text]`,
    );
  }
  const tiers = tierNames.filter((name) => names.length === 0 || names.includes(name));
  return { tiers, grep };
}

/**
 * @param {readonly string[]} args
 * @param {number} at
 */
function readGrep(args, at) {
  const option = args[at];
  if (option === undefined) return { grep: undefined, length: 0 };
  const equalsAt = option.indexOf('=');
  const grep = equalsAt < 0 ? args[at + 1] : option.slice(equalsAt + 1);
  if (!grep) throw new SupportError('--grep needs the text that test names should contain.');
  return { grep, length: equalsAt < 0 ? 2 : 1 };
}

/**
 * @param {string} name
 * @returns {name is TierName}
 */
function isTierName(name) {
  return /** @type {readonly string[]} */ (tierNames).includes(name);
}
