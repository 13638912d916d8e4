from structures.probe import Node


class LinkedList:
    """Nodes in a row. `head` is the first one, or None."""

    def __init__(self):
        self.head = None

    def insert(self, index, value):
        """Put a value at the index, counting from 0."""
        raise NotImplementedError("task 2")

    def remove(self, value):
        """Take out the first node with the value; say whether there was one."""
        raise NotImplementedError("task 2")

    def reverse(self):
        """Turn the links around, without making new nodes."""
        raise NotImplementedError("task 2")

    def middle(self):
        """Return the value in the middle; of two in the middle, the second."""
        raise NotImplementedError("task 2")

    def has_cycle(self):
        """Say whether following the links leads back to a node for ever."""
        raise NotImplementedError("task 2")
