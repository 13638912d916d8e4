import assert from 'node:assert/strict';
import { test } from 'node:test';

import { deepestReplyChain } from '../problems/deepestReplyChain.js';
import { comment } from '../problems/given.js';
import { levelsOfComments } from '../problems/levelsOfComments.js';

const THREAD = comment(
  'root',
  comment('a', comment('a1'), comment('a2', comment('a2x'))),
  comment('b'),
  comment('c', comment('c1', comment('c1x'), comment('c1y'))),
);

test('levels of comments', () => {
  assert.deepEqual(levelsOfComments(THREAD), [
    ['root'],
    ['a', 'b', 'c'],
    ['a1', 'a2', 'c1'],
    ['a2x', 'c1x', 'c1y'],
  ]);
  assert.deepEqual(levelsOfComments(comment('alone')), [['alone']]);
  assert.deepEqual(levelsOfComments(null), []);
});

test('deepest reply chain', () => {
  assert.deepEqual(deepestReplyChain(THREAD), ['root', 'a', 'a2', 'a2x']);
  const late = comment('root', comment('a'), comment('b', comment('b1')));
  assert.deepEqual(deepestReplyChain(late), ['root', 'b', 'b1']);
  const flat = comment('root', comment('a'), comment('b'));
  assert.deepEqual(deepestReplyChain(flat), ['root', 'a']);
  assert.deepEqual(deepestReplyChain(comment('alone')), ['alone']);
  assert.deepEqual(deepestReplyChain(null), []);
});
