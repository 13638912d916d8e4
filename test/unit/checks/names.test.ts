import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES, nameCollisions, namesBySpelling, spellName } from '../../../src/checks/names';

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('_'));

suite('names', () => {
  test('are spelled as each language wants them', () => {
    const spell = LANGUAGES.map((language) => spellName('parses_2_hours', language));
    assert.deepEqual(spell, [
      'test_parses_2_hours',
      'parses 2 hours',
      'parses2Hours',
      'TestParses2Hours',
    ]);
  });

  test('lead back from their spelling when nothing collides', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.constantFrom(...LANGUAGES), (names, language) => {
        fc.pre(nameCollisions(names).length === 0);
        const bySpelling = namesBySpelling(names, language);
        for (const each of names) {
          assert.equal(bySpelling.get(spellName(each, language)), each);
        }
      }),
    );
  });

  test('collide exactly when two have one spelling', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const hasCollision = LANGUAGES.some(
          (language) => namesBySpelling(names, language).size < names.length,
        );
        assert.equal(nameCollisions(names).length > 0, hasCollision);
      }),
    );
  });

  test('that differ only by a break before a digit collide in Java and Go', () => {
    const collisions = nameCollisions(['top_3', 'top3', 'other']);
    assert.deepEqual(
      collisions.map(({ language, spelling }) => [language, spelling]),
      [
        ['java', 'top3'],
        ['go', 'TestTop3'],
      ],
    );
    assert.deepEqual(collisions[0]?.names, ['top_3', 'top3']);
  });

  test('that stand twice collide in every language', () => {
    assert.equal(nameCollisions(['same', 'same']).length, LANGUAGES.length);
  });
});
