import assert from 'node:assert/strict';
import { parseMinutes } from '../../../src/progress/duration';

suite('a duration', () => {
  const durations: [text: string, minutes: number][] = [
    ['90', 90],
    ['45 min', 45],
    ['1h 30m', 90],
    ['1h30', 90],
    ['1 h 30 min', 90],
    ['1.5 h', 90],
    ['1,5h', 90],
    ['2 hours', 120],
    ['1 hour 1 minute', 61],
    ['1:30', 90],
    ['0:05', 5],
    [' 25 m ', 25],
    ['1H', 60],
  ];
  for (const [text, minutes] of durations) {
    test(`'${text}' is ${minutes} minutes`, () => {
      assert.equal(parseMinutes(text), minutes);
    });
  }

  for (const text of ['', '  ', 'h', 'an hour', '-5', '1h 2h', '1.2.3', '30 s', '1e3']) {
    test(`'${text}' is none`, () => {
      assert.equal(parseMinutes(text), undefined);
    });
  }
});
