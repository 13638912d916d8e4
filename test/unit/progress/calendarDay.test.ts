import assert from 'node:assert/strict';
import { addDays, daysBetween, isCalendarDay, localDay } from '../../../src/progress/calendarDay';

suite('calendar day', () => {
  const zone = process.env['TZ'];
  teardown(() => {
    if (zone === undefined) {
      delete process.env['TZ'];
    } else {
      process.env['TZ'] = zone;
    }
  });

  /** Whether the zone took effect is asserted: without time zone data the tests would prove nothing. */
  function setZone(name: string, offsetMinutesInJanuary: number): void {
    process.env['TZ'] = name;
    assert.equal(new Date('2027-01-15T12:00:00Z').getTimezoneOffset(), offsetMinutesInJanuary);
  }

  test('of an instant is the day on the learner’s wall', () => {
    const instant = new Date('2026-12-31T23:30:00Z');
    setZone('Asia/Tokyo', -540);
    assert.equal(localDay(instant), '2027-01-01');
    setZone('America/Los_Angeles', 480);
    assert.equal(localDay(instant), '2026-12-31');
  });

  test('writes months, days and early years in full', () => {
    assert.equal(localDay(new Date(2027, 0, 5)), '2027-01-05');
    const year33 = new Date(2027, 2, 9);
    year33.setFullYear(33);
    assert.equal(localDay(year33), '0033-03-09');
  });

  test('counts days across the change of clocks', () => {
    for (const [name, offset] of [
      ['Europe/Berlin', -60],
      ['America/New_York', 300],
      ['UTC', 0],
    ] as const) {
      setZone(name, offset);
      assert.equal(addDays('2027-03-27', 2), '2027-03-29');
      assert.equal(addDays('2027-10-30', 2), '2027-11-01');
      assert.equal(daysBetween('2027-03-01', '2027-04-01'), 31);
      assert.equal(daysBetween('2027-10-01', '2027-11-01'), 31);
    }
  });

  test('knows leap years', () => {
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2027-02-28', 1), '2027-03-01');
    assert.equal(addDays('2100-02-28', 1), '2100-03-01');
    assert.equal(daysBetween('2028-01-01', '2029-01-01'), 366);
  });

  test('goes back as well as forward', () => {
    assert.equal(addDays('2027-01-01', -1), '2026-12-31');
    assert.equal(daysBetween('2027-01-01', '2026-12-31'), -1);
    assert.equal(addDays('2027-01-01', 0), '2027-01-01');
  });

  test('stays in years of four digits', () => {
    assert.equal(addDays('9999-12-30', 1), '9999-12-31');
    assert.equal(addDays('9999-12-31', 1), '9999-12-31');
    assert.equal(addDays('2027-01-01', 1e12), '9999-12-31');
    assert.equal(addDays('0000-01-01', -1), '0000-01-01');
    assert.equal(addDays('2027-01-01', -1e12), '0000-01-01');
  });

  test('is one that exists, in one form', () => {
    for (const zoneName of ['Europe/Berlin', 'America/New_York']) {
      process.env['TZ'] = zoneName;
      for (const day of ['2027-01-01', '2028-02-29', '2027-12-31', '0001-01-01']) {
        assert.equal(isCalendarDay(day), true, day);
      }
      for (const text of [
        '2027-02-29',
        '2027-02-30',
        '2027-04-31',
        '2027-13-01',
        '2027-00-10',
        '2027-01-00',
        '2027-01-32',
        '2027-1-1',
        '27-01-01',
        '2027/01/01',
        '01-01-2027',
        ' 2027-01-01',
        '2027-01-01\n',
        '2027-01-01T00:00:00Z',
        'today',
        '',
      ]) {
        assert.equal(isCalendarDay(text), false, JSON.stringify(text));
      }
    }
  });
});
