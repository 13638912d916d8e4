// Task 2: top paths.

/** Returns a number below 0 when left comes first, above 0 when right does. Each is [path, count]. */
export function comparePaths(left, right) {
  throw new Error("task 2");
}

/** Returns the first howMany [path, count] pairs in the order that compare gives. */
export function topPaths(counts, howMany, compare) {
  throw new Error("task 2");
}
