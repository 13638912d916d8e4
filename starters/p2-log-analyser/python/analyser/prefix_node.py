"""Ready for you: one node of a prefix tree. The way from the root to a node spells a text."""


class Node:
    """is_path says whether a whole path ends here. Call child, new_child and letters for the rest."""

    def __init__(self):
        self.is_path = False
        self.visits = 0
        self._children = {}

    def child(self, letter):
        """Return the node for the letter, or None when there is none."""
        self.visits += 1
        return self._children.get(letter)

    def new_child(self, letter):
        """Add a node for the letter and return it."""
        self._children[letter] = Node()
        return self._children[letter]

    def letters(self):
        """Return the letters that have a child, in alphabetical order."""
        return sorted(self._children)

    def all_visits(self):
        """Return how often child was called on this node and all nodes below. For the tests."""
        return self.visits + sum(node.all_visits() for node in self._children.values())
