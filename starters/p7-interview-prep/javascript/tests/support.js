import assert from 'node:assert/strict';

/** The words of a text; of an empty text, none. */
export function words(text) {
  return text === '' ? [] : text.split(' ');
}

/** Fails when a Shelf was asked too rarely or too often. */
export function looksWithin(shelf, least, most) {
  assert.ok(shelf.looks >= least, `only ${shelf.looks} looks: use what the function gets.`);
  assert.ok(shelf.looks <= most, `${shelf.looks} looks are too many, the budget is ${most}.`);
}
