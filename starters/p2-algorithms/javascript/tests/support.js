import assert from 'node:assert/strict';

/** The numbers 0 to size - 1. */
export function upTo(size) {
  return Array.from({ length: size }, (_, index) => index);
}

/** Fails when a Probe, Shelf or Graph was asked too rarely or too often. */
export function looksWithin(counter, least, most) {
  assert.ok(counter.looks >= least, `only ${counter.looks} looks: use what the function gets.`);
  assert.ok(counter.looks <= most, `${counter.looks} looks are too many, the budget is ${most}.`);
}
