import assert from 'node:assert/strict';
import type { Basis } from '../../../src/forecast/basis';
import { basisSentences } from '../../../src/protocol/basisSentences';
import { Format } from '../../../src/protocol/format';

const EVERY_PLACE = '{0} {1} {2} {3} {4}';
const KEYS: readonly Basis['key'][] = [
  'finished',
  'plannedHours',
  'ownFactor',
  'spentHours',
  'unloggedSkills',
  'courseRanges',
  'developerTasks',
  'plannedPace',
  'ownPace',
];
const TEXTS = {
  basis: Object.fromEntries(
    KEYS.map((key) => [key, { one: `${key} one`, other: `${key} ${EVERY_PLACE}` }]),
  ) as Record<Basis['key'], { one: string; other: string }>,
};

function sentence(basis: Basis): string {
  return basisSentences([basis], TEXTS, new Format('en'))[0] ?? '';
}

suite('what a forecast rests on', () => {
  test('is a sentence a statement, in their order', () => {
    const sentences = basisSentences(
      [{ key: 'courseRanges' }, { key: 'plannedPace', hoursPerWeek: 7.5 }],
      TEXTS,
      new Format('de'),
    );
    assert.deepEqual(
      sentences.map((text) => text.split(' ').slice(0, 2).join(' ')),
      ['courseRanges 0', 'plannedPace 7,5'],
    );
  });

  test('says how the learner’s own hours compare', () => {
    const basis = { key: 'ownFactor', finishedCount: 9, ratio: 1.4, factor: 1.2, skillCount: 76 };
    assert.equal(sentence(basis as Basis), 'ownFactor 9 1.4 76 1.2 {4}');
  });

  test('says how the pace compares with the plan', () => {
    assert.equal(
      sentence({
        key: 'ownPace',
        weekCount: 6,
        weeksOff: 1,
        studiedHoursPerWeek: 7.25,
        plannedHoursPerWeek: 10,
        hoursPerWeek: 8,
      }),
      'ownPace 6 7.3 1 10 8',
    );
  });

  test('has words of their own for a single one', () => {
    assert.equal(sentence({ key: 'unloggedSkills', skillCount: 1 }), 'unloggedSkills one');
  });
});
