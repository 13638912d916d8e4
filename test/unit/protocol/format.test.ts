import assert from 'node:assert/strict';
import { fill, Format } from '../../../src/protocol/format';

const english = new Format('en');
const german = new Format('de');
const WINDOW = { between: 'between {0} and {1}', onDate: 'on {0}' };
const HOURS = { one: { one: '{0} hour', other: '{0} hours' }, range: '{0} hours' };

suite('formatting in the pages', () => {
  test('puts values into their places, in any order, and leaves unknown places', () => {
    assert.equal(fill('{1} before {0}, {0} again, {2}', 'a', 'b'), 'b before a, a again, {2}');
    assert.equal(fill('{0}', '$& {0}'), '$& {0}');
  });

  test('writes whole hours, and one decimal where they are few', () => {
    assert.equal(english.range({ min: 268.4, max: 401.6 }), '268–402');
    assert.equal(english.range({ min: 1.25, max: 3.75 }), '1.3–3.8');
    assert.equal(german.range({ min: 1.25, max: 3.75 }), '1,3–3,8');
  });

  test('writes a range whose ends read the same as one number', () => {
    assert.equal(english.range({ min: 12.1, max: 12.2 }), '12');
    assert.equal(english.hours({ min: 1, max: 1 }, HOURS), '1 hour');
    assert.equal(english.hours({ min: 4, max: 8 }, HOURS), '4–8 hours');
  });

  test('chooses the text by the number', () => {
    const skills = { one: '{0} skill at {1}', other: '{0} skills at {1}' };
    assert.equal(english.counted(skills, 1, 'ten'), '1 skill at ten');
    assert.equal(english.counted(skills, 0, 'ten'), '0 skills at ten');
    assert.equal(english.counted(skills, 1200, 'ten'), '1,200 skills at ten');
  });

  test('names the year once when the window lies within it', () => {
    const window = english.window('2027-03-12', '2027-08-02', WINDOW);
    assert.equal(window, 'between March and August 2027');
  });

  test('names both years when the window spans them', () => {
    const window = english.window('2027-11-12', '2028-02-02', WINDOW);
    assert.equal(window, 'between November 2027 and February 2028');
  });

  test('names days when the window lies within a month, and one day once', () => {
    assert.equal(
      english.window('2027-03-01', '2027-03-31', WINDOW),
      'between March 1, 2027 and March 31, 2027',
    );
    assert.equal(english.window('2027-03-01', '2027-03-01', WINDOW), 'on March 1, 2027');
  });

  test('writes minutes as hours and minutes', () => {
    assert.equal(english.duration(0), '0 min');
    assert.equal(english.duration(45.2), '45 min');
    assert.equal(english.duration(60), '1 hr');
    assert.equal(english.duration(90), '1 hr 30 min');
    assert.equal(german.duration(90), '1 Std., 30 Min.');
  });

  test('labels an axis with months, and with the year where one begins', () => {
    assert.equal(english.tick('2027-03-01'), 'Mar');
    assert.equal(english.tick('2027-01-01'), '2027');
    assert.equal(english.tick('2027-03-08'), 'Mar 8');
  });

  test('names the days of the week from Sunday', () => {
    assert.deepEqual(
      [0, 1, 6].map((day) => english.weekday(day)),
      ['Sun', 'Mon', 'Sat'],
    );
  });

  test('writes dates the way the locale does', () => {
    assert.equal(german.day('2027-03-01'), '1. März 2027');
    assert.equal(german.month('2027-03-01'), 'März 2027');
  });
});
