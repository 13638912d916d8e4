import assert from 'node:assert/strict';
import { burnUpMoments } from '../../../src/webview/charts/burnUpChart';
import { timeAxis } from '../../../src/webview/charts/timeAxis';

suite('an axis of days', () => {
  test('goes from left to right, with ticks where months begin', () => {
    const { x, ticks } = timeAxis('2026-11-15', '2027-03-15', [40, 440]);
    assert.deepEqual([x('2026-11-15'), x('2027-03-15')], [40, 440]);
    assert.deepEqual(ticks, ['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01']);
  });

  test('has fewer ticks where there is less room', () => {
    const { ticks } = timeAxis('2026-01-01', '2027-12-31', [30, 260]);
    assert.ok(ticks.length <= 4, ticks.join());
  });

  test('stands on a single day as well', () => {
    const { x, ticks } = timeAxis('2027-03-01', '2027-03-01', [40, 440]);
    assert.ok(Number.isFinite(x('2027-03-01')));
    assert.ok(ticks.every((day) => Number.isFinite(x(day))));
  });
});

suite('the days of the burn-up chart', () => {
  const burnUp = {
    unit: 'hours',
    total: 20,
    points: [
      { day: '2026-10-01', done: 10, proven: 0 },
      { day: '2026-11-22', done: 10, proven: 5 },
    ],
  } as const;

  test('are what was done up to today and the forecast from tomorrow on', () => {
    const spread = { p10: 10, p50: 10, p90: 10 };
    const moments = burnUpMoments(burnUp, [
      { day: '2026-11-22', doneHours: spread },
      { day: '2026-12-22', doneHours: { p10: 12, p50: 15, p90: 20 } },
    ]);
    assert.deepEqual(
      moments.map(({ kind, day }) => [kind, day]),
      [
        ['past', '2026-10-01'],
        ['past', '2026-11-22'],
        ['future', '2026-12-22'],
      ],
    );
  });

  test('end today where no forecast is shown', () => {
    assert.equal(burnUpMoments(burnUp, []).length, 2);
  });
});
