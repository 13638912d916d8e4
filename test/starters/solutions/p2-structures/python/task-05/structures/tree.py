from structures.probe import TreeNode
from structures.stack import Stack


class SearchTree:
    """Smaller values hang on the left of a node, larger ones on the right."""

    def __init__(self):
        self.root = None

    def insert(self, value):
        """Add a value; one that is already there changes nothing."""
        if self.root is None:
            self.root = TreeNode(value)
        else:
            insert_below(self.root, value)

    def contains(self, value):
        """Say whether the value is there."""
        node = self.root
        while node is not None and node.value != value:
            node = node.left if value < node.value else node.right
        return node is not None

    def in_order(self):
        """Return all values from small to large, with recursion."""
        return values_from(self.root)

    def in_order_with_stack(self):
        """Return the same list with a loop and your Stack, without recursion."""
        values = []
        waiting = Stack()
        node = self.root
        while node is not None or waiting.length > 0:
            while node is not None:
                waiting.push(node)
                node = node.left
            node = waiting.pop()
            values.append(node.value)
            node = node.right
        return values

    def height(self):
        """Return the number of nodes on the longest way down; an empty tree has height 0."""
        return height_from(self.root)


def insert_below(node, value):
    if value < node.value:
        if node.left is None:
            node.left = TreeNode(value)
        else:
            insert_below(node.left, value)
    elif value > node.value:
        if node.right is None:
            node.right = TreeNode(value)
        else:
            insert_below(node.right, value)


def values_from(node):
    if node is None:
        return []
    return values_from(node.left) + [node.value] + values_from(node.right)


def height_from(node):
    if node is None:
        return 0
    return 1 + max(height_from(node.left), height_from(node.right))
