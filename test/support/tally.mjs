/**
 * @typedef {object} Tally what one tier did
 * @property {string} tier
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} [seconds]
 * @property {string} [note] why it did not run, or did not run to its end
 *
 * @typedef {object} Counts what the reporter in the tests' process left behind
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {boolean} isFinished
 */

/**
 * The tally of a tier that ran in a process of its own. Anything but a finished run that agrees with
 * its exit code is a failure, so that a tier that ran nothing or died never counts as passed.
 * @param {{tier: string, counts: Counts | undefined, exitCode: number, isTimedOut?: boolean, isFiltered?: boolean}} run
 * @returns {Tally}
 */
export function tallyOf({ tier, counts, exitCode, isTimedOut = false, isFiltered = false }) {
  const { passed, failed, skipped, isFinished } = counts ?? {
    passed: 0,
    failed: 0,
    skipped: 0,
    isFinished: false,
  };
  const withFailure = (/** @type {string} */ note) => ({
    tier,
    passed,
    failed: failed + 1,
    skipped,
    note,
  });
  if (isTimedOut) return withFailure('did not end in time');
  if (!isFinished) return withFailure(`died with exit code ${exitCode}`);
  if (passed + failed + skipped === 0) {
    if (isFiltered) return { tier, passed, failed, skipped, note: 'no test has this name' };
    return withFailure('ran no tests');
  }
  if (exitCode !== 0 && failed === 0) return withFailure(`ended with exit code ${exitCode}`);
  return { tier, passed, failed, skipped };
}

/**
 * @param {string} tier
 * @param {string} note
 * @returns {Tally}
 */
export function failedTally(tier, note) {
  return { tier, passed: 0, failed: 1, skipped: 0, note };
}

/**
 * A tier that cannot run on this system: neither passed nor failed.
 * @param {string} tier
 * @param {string} note
 * @returns {Tally}
 */
export function notRunTally(tier, note) {
  return { tier, passed: 0, failed: 0, skipped: 0, note: `not run: ${note}` };
}

/**
 * All tiers together; a run in which nothing was tested is a failure.
 * @param {readonly Tally[]} tallies
 */
export function sumUp(tallies) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  const passed = sum('passed');
  const failed = sum('failed');
  return { passed, failed: passed + failed === 0 ? 1 : failed, skipped: sum('skipped') };
}

/** @param {{passed: number, failed: number, skipped: number}} total */
export function formatTotal({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {readonly Tally[]} tallies */
export function formatTable(tallies) {
  const rows = [
    ['tier', 'passed', 'failed', 'skipped', 'seconds', ''],
    ...tallies.map(({ tier, passed, failed, skipped, seconds = 0, note = '' }) => [
      tier,
      ...[passed, failed, skipped].map(String),
      seconds.toFixed(1),
      note,
    ]),
  ];
  return formatColumns(rows);
}

/**
 * Lays text out in columns: the first and the last start at the left, the ones between end at the right.
 * @param {readonly (readonly string[])[]} rows
 */
export function formatColumns(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
  return rows
    .map((row) => row.map((cell, column) => pad(cell, column, row.length, widths?.[column] ?? 0)))
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

/** @param {string | undefined} cell */
function width(cell) {
  return cell?.length ?? 0;
}

/**
 * @param {string} cell
 * @param {number} column
 * @param {number} columnCount
 * @param {number} columnWidth
 */
function pad(cell, column, columnCount, columnWidth) {
  const isOuter = column === 0 || column === columnCount - 1;
  return isOuter ? cell.padEnd(columnWidth) : cell.padStart(columnWidth);
}
