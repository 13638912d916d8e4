// Task 2: top paths.

/** Returns a number below 0 when left comes first, above 0 when right does. Each is [path, count]. */
export function comparePaths(left, right) {
  if (left[1] !== right[1]) return right[1] - left[1];
  if (left[0] === right[0]) return 0;
  return left[0] < right[0] ? -1 : 1;
}

/** Returns the first howMany [path, count] pairs in the order that compare gives. */
export function topPaths(counts, howMany, compare) {
  const rest = [...counts];
  const best = [];
  while (rest.length > 0 && best.length < howMany) {
    let first = 0;
    for (let index = 1; index < rest.length; index += 1) {
      if (compare(rest[index], rest[first]) < 0) first = index;
    }
    best.push(...rest.splice(first, 1));
  }
  return best;
}
