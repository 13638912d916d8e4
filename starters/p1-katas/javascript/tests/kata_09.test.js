import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordTally } from '../katas/kata_09.js';

test('word tally ignores case and punctuation', () => {
  assert.deepEqual(wordTally('Tea, tea! Coffee? TEA.'), ['tea 3', 'coffee 1']);
  assert.deepEqual(wordTally('Stop! Stop.'), ['stop 2']);
});

test('word tally top three', () => {
  assert.deepEqual(wordTally('one two two three three three four four four four'), [
    'four 4',
    'three 3',
    'two 2',
  ]);
  assert.deepEqual(wordTally('red blue green red blue red'), ['red 3', 'blue 2', 'green 1']);
  assert.deepEqual(wordTally('pear apple plum cherry'), ['pear 1', 'apple 1', 'plum 1']);
});
