/** Returns the indexes [i, j] of two items that add up to the total, i before j, or []. */
export function pairWithSum(shelf, total) {
  throw new Error('task 5');
}

/** Returns the greatest number of requests within less than width seconds; times is sorted. */
export function busiestWindow(times, width) {
  throw new Error('task 5');
}

/** Says whether each of ( [ { is closed by its partner, in the right order. */
export function bracketsMatch(text) {
  throw new Error('task 5');
}
