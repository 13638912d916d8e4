import assert from 'node:assert/strict';
import { formatColumns, formatTotal, notRunTally, sumUp, tallyOf } from '../../support/tally.mjs';

const finished = { passed: 3, failed: 0, skipped: 1, isFinished: true };

suite('tally', () => {
  test('takes the counts of a run that finished', () => {
    const tally = tallyOf({ tier: 'unit', counts: finished, exitCode: 0 });
    assert.deepEqual(tally, { tier: 'unit', passed: 3, failed: 0, skipped: 1 });
  });

  test('counts failed tests once', () => {
    const counts = { ...finished, failed: 2 };
    assert.equal(tallyOf({ tier: 'unit', counts, exitCode: 2 }).failed, 2);
  });

  test('counts a process that left no counts as a failure', () => {
    const tally = tallyOf({ tier: 'host', counts: undefined, exitCode: 0 });
    assert.equal(tally.failed, 1);
  });

  test('keeps what passed before the process died, and counts its death as a failure', () => {
    const counts = { ...finished, isFinished: false };
    const { passed, failed } = tallyOf({ tier: 'host', counts, exitCode: 71 });
    assert.deepEqual({ passed, failed }, { passed: 3, failed: 1 });
  });

  test('counts a run that did not end in time as a failure', () => {
    const tally = tallyOf({ tier: 'ui', counts: finished, exitCode: 1, isTimedOut: true });
    assert.equal(tally.failed, 1);
  });

  test('counts a run without tests as a failure, unless a filter left none', () => {
    const counts = { ...finished, passed: 0, skipped: 0 };
    assert.equal(tallyOf({ tier: 'ui', counts, exitCode: 0 }).failed, 1);
    assert.equal(tallyOf({ tier: 'ui', counts, exitCode: 0, isFiltered: true }).failed, 0);
  });

  test('does not believe counts without a failure when the process failed', () => {
    assert.equal(tallyOf({ tier: 'host', counts: finished, exitCode: 3 }).failed, 1);
  });

  test('sums up all tiers', () => {
    const unit = tallyOf({ tier: 'unit', counts: finished, exitCode: 0 });
    const host = tallyOf({ tier: 'host', counts: undefined, exitCode: 1 });
    assert.equal(formatTotal(sumUp([unit, host])), '3 passed, 1 failed, 1 skipped');
  });

  test('counts a run in which nothing was tested as a failure', () => {
    assert.equal(formatTotal(sumUp([notRunTally('ui', 'no browser')])), '0 passed, 1 failed');
  });

  test('lays out columns by their widest cell', () => {
    const rows = [
      ['tier', 'passed', ''],
      ['host newest', '12', 'slow'],
    ];
    assert.equal(formatColumns(rows), 'tier         passed\nhost newest      12  slow');
  });
});
