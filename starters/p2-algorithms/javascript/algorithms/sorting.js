/** Sorts the list itself. comesBefore(a, b) says whether a belongs in front of b. */
export function insertionSort(items, comesBefore) {
  throw new Error('task 1');
}

/** Returns a sorted copy; items of which neither comes before the other keep their order. */
export function mergeSort(items, comesBefore) {
  throw new Error('task 1');
}
