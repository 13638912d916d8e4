// Task 4: suggest paths by prefix.

/** Adds the path to the prefix tree below root, one node for each character. */
export function addPath(root, path) {
  throw new Error("task 4");
}

/** Returns the paths that begin with prefix, in alphabetical order, at most howMany. */
export function suggestPaths(root, prefix, howMany) {
  throw new Error("task 4");
}
