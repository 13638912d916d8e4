/** @typedef {{median: number, quarter: number, threeQuarters: number}} Spread */

/**
 * Median and quartiles, by the nearest rank.
 * @param {readonly number[]} values at least one
 * @returns {Spread}
 */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), quarter: at(0.25), threeQuarters: at(0.75) };
}
