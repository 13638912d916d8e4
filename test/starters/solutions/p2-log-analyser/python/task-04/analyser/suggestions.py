"""Task 4: suggest paths by prefix."""


def add_path(root, path):
    """Add the path to the prefix tree below root, one node for each character."""
    node = root
    for letter in path:
        node = node.child(letter) or node.new_child(letter)
    node.is_path = True


def suggest_paths(root, prefix, how_many):
    """Return the paths that begin with prefix, in alphabetical order, at most how_many."""
    node = root
    for letter in prefix:
        node = node.child(letter)
        if node is None:
            return []
    found = []
    collect(node, prefix, how_many, found)
    return found


def collect(node, path, how_many, found):
    if len(found) == how_many:
        return
    if node.is_path:
        found.append(path)
    for letter in node.letters():
        collect(node.child(letter), path + letter, how_many, found)
