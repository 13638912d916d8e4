// Task 4: suggest paths by prefix.

/** Adds the path to the prefix tree below root, one node for each character. */
export function addPath(root, path) {
  let node = root;
  for (const letter of path) {
    node = node.child(letter) ?? node.newChild(letter);
  }
  node.isPath = true;
}

/** Returns the paths that begin with prefix, in alphabetical order, at most howMany. */
export function suggestPaths(root, prefix, howMany) {
  const found = [];
  collect(root, "", found);
  return found.filter((path) => path.startsWith(prefix)).slice(0, howMany);
}

function collect(node, path, found) {
  if (node.isPath) found.push(path);
  for (const letter of node.letters()) {
    collect(node.child(letter), path + letter, found);
  }
}
