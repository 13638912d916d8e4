// Ready-made guards. Call one; there is nothing to change here.

/** Stops with a RangeError when the amount is below zero. */
export function requireNotNegative(cents) {
  if (cents < 0) {
    throw new RangeError(`the amount must not be negative: ${cents}`);
  }
}
