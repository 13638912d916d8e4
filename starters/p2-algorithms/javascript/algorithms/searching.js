/** Returns an index of the wanted value in the sorted shelf, or -1. */
export function binarySearch(shelf, wanted) {
  throw new Error('task 2');
}

/** Returns the first index of the wanted value in the sorted shelf, or -1. */
export function firstOfEquals(shelf, wanted) {
  throw new Error('task 2');
}

/** Returns the smallest size from 1 to largest that finishes in time, or 0 if none does. */
export function smallestPool(largest, finishesInTime) {
  throw new Error('task 2');
}
