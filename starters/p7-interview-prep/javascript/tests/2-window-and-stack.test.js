import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Shelf } from '../problems/given.js';
import { longestRunWithoutRepeat } from '../problems/longestRunWithoutRepeat.js';
import { undoHistory } from '../problems/undoHistory.js';
import { looksWithin, words } from './support.js';

test('longest run without repeat', () => {
  for (const [pages, expected] of [
    ['home books home tea books', 3],
    ['a b b a', 2],
    ['a b c a d e', 5],
    ['a b a c d b', 4],
    ['a a a', 1],
    ['a', 1],
    ['', 0],
  ]) {
    assert.equal(longestRunWithoutRepeat(new Shelf(words(pages))), expected, pages);
  }
  const shelf = new Shelf(Array.from({ length: 2100 }, (_, number) => `page ${number % 700}`));
  assert.equal(longestRunWithoutRepeat(shelf), 700);
  looksWithin(shelf, 2100, 6300);
});

test('undo history', () => {
  for (const [commands, expected] of [
    [['type a', 'type b', 'undo', 'type c'], 'ac'],
    [['type to be', 'type  or not', 'undo'], 'to be'],
    [['type a', 'type b', 'undo', 'undo', 'redo'], 'a'],
    [['type a', 'type b', 'undo', 'undo', 'redo', 'redo'], 'ab'],
    [['type a', 'undo', 'type b', 'redo'], 'b'],
    [['undo', 'redo', 'type undo', 'redo'], 'undo'],
    [['type abc', 'type abc', 'undo'], 'abc'],
    [[], ''],
  ]) {
    assert.equal(undoHistory(commands), expected, commands.join(', '));
  }
});
