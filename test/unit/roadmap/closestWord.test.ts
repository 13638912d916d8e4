import assert from 'node:assert/strict';
import { closestWord } from '../../../src/roadmap/closestWord';

const WORDS = ['loops', 'functions', 'http-methods', 'http-headers', 'a'];

suite('the word somebody meant', () => {
  for (const [word, meant] of [
    ['lops', 'loops'],
    ['looops', 'loops'],
    ['functons', 'functions'],
    ['htp-methds', 'http-methods'],
    ['http-hedders', 'http-headers'],
    ['databases', undefined],
    ['b', 'a'],
  ] as const) {
    test(`is ${meant ?? 'nobody’s guess'} for '${word}'`, () => {
      assert.equal(closestWord(word, WORDS), meant);
    });
  }

  test('is the nearest of several', () => {
    assert.equal(closestWord('http-headrs', ['http-readers', 'http-headers']), 'http-headers');
  });
});
