import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bookSeat } from '../katas/kata_10.js';

test('seating plan first free seat', () => {
  assert.equal(bookSeat(['', '', ''], 'Ann'), 1);
  assert.equal(bookSeat(['Ann', '', ''], 'Ben'), 2);
  assert.equal(bookSeat(['Ann', 'Ben', '', 'Dan'], 'Eve'), 3);
});

test('seating plan books and refuses', () => {
  const seats = ['Ann', '', 'Cleo', ''];
  assert.equal(bookSeat(seats, 'Ben'), 2);
  assert.deepEqual(seats, ['Ann', 'Ben', 'Cleo', '']);
  assert.equal(bookSeat(seats, 'Cleo'), 0);
  assert.deepEqual(seats, ['Ann', 'Ben', 'Cleo', '']);
  assert.equal(bookSeat(seats, 'Dan'), 4);
  assert.equal(bookSeat(seats, 'Eve'), 0);
  assert.deepEqual(seats, ['Ann', 'Ben', 'Cleo', 'Dan']);
});
