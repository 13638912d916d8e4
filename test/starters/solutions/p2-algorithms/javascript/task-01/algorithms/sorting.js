/** Sorts the list itself. comesBefore(a, b) says whether a belongs in front of b. */
export function insertionSort(items, comesBefore) {
  for (let end = 1; end < items.length; end += 1) {
    const item = items[end];
    let place = end;
    while (place > 0 && comesBefore(item, items[place - 1])) {
      items[place] = items[place - 1];
      place -= 1;
    }
    items[place] = item;
  }
}

/** Returns a sorted copy; items of which neither comes before the other keep their order. */
export function mergeSort(items, comesBefore) {
  if (items.length < 2) {
    return [...items];
  }
  const middle = Math.floor(items.length / 2);
  const left = mergeSort(items.slice(0, middle), comesBefore);
  const right = mergeSort(items.slice(middle), comesBefore);
  return merge(left, right, comesBefore);
}

function merge(left, right, comesBefore) {
  const merged = [];
  let leftIndex = 0;
  let rightIndex = 0;
  while (leftIndex < left.length && rightIndex < right.length) {
    // Only a smaller right item overtakes, so ties keep their order.
    if (comesBefore(right[rightIndex], left[leftIndex])) {
      merged.push(right[rightIndex]);
      rightIndex += 1;
    } else {
      merged.push(left[leftIndex]);
      leftIndex += 1;
    }
  }
  return [...merged, ...left.slice(leftIndex), ...right.slice(rightIndex)];
}
