"""Task 4: suggest paths by prefix."""


def add_path(root, path):
    """Add the path to the prefix tree below root, one node for each character."""
    raise NotImplementedError("task 4")


def suggest_paths(root, prefix, how_many):
    """Return the paths that begin with prefix, in alphabetical order, at most how_many."""
    raise NotImplementedError("task 4")
