from structures.probe import TreeNode


class SearchTree:
    """Smaller values hang on the left of a node, larger ones on the right."""

    def __init__(self):
        self.root = None

    def insert(self, value):
        """Add a value; one that is already there changes nothing."""
        raise NotImplementedError("task 5")

    def contains(self, value):
        """Say whether the value is there."""
        raise NotImplementedError("task 5")

    def in_order(self):
        """Return all values from small to large, with recursion."""
        raise NotImplementedError("task 5")

    def in_order_with_stack(self):
        """Return the same list with a loop and your Stack, without recursion."""
        raise NotImplementedError("task 5")

    def height(self):
        """Return the number of nodes on the longest way down; an empty tree has height 0."""
        raise NotImplementedError("task 5")
