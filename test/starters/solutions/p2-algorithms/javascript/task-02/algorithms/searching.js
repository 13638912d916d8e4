/** Returns an index of the wanted value in the sorted shelf, or -1. */
export function binarySearch(shelf, wanted) {
  let low = 0;
  let high = shelf.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const value = shelf.get(middle);
    if (value === wanted) {
      return middle;
    }
    if (value < wanted) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return -1;
}

/** Returns the first index of the wanted value in the sorted shelf, or -1. */
export function firstOfEquals(shelf, wanted) {
  let found = -1;
  let low = 0;
  let high = shelf.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const value = shelf.get(middle);
    if (value === wanted) {
      found = middle;
    }
    if (value < wanted) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

/** Returns the smallest size from 1 to largest that finishes in time, or 0 if none does. */
export function smallestPool(largest, finishesInTime) {
  let smallest = 0;
  let low = 1;
  let high = largest;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    if (finishesInTime(middle)) {
      smallest = middle;
      high = middle - 1;
    } else {
      low = middle + 1;
    }
  }
  return smallest;
}
