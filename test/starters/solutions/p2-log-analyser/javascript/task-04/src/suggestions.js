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
  let node = root;
  for (const letter of prefix) {
    node = node.child(letter);
    if (node === undefined) return [];
  }
  const found = [];
  collect(node, prefix, howMany, found);
  return found;
}

function collect(node, path, howMany, found) {
  if (found.length === howMany) return;
  if (node.isPath) found.push(path);
  for (const letter of node.letters()) {
    collect(node.child(letter), path + letter, howMany, found);
  }
}
