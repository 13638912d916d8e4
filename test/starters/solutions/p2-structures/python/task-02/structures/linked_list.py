from structures.probe import Node


class LinkedList:
    """Nodes in a row. `head` is the first one, or None."""

    def __init__(self):
        self.head = None

    def insert(self, index, value):
        """Put a value at the index, counting from 0."""
        node = Node(value)
        if index == 0:
            node.next = self.head
            self.head = node
            return
        before = self.head
        for _ in range(index - 1):
            before = before.next
        node.next = before.next
        before.next = node

    def remove(self, value):
        """Take out the first node with the value; say whether there was one."""
        before = None
        node = self.head
        while node is not None and node.value != value:
            before = node
            node = node.next
        if node is None:
            return False
        if before is None:
            self.head = node.next
        else:
            before.next = node.next
        return True

    def reverse(self):
        """Turn the links around, without making new nodes."""
        previous = None
        node = self.head
        while node is not None:
            following = node.next
            node.next = previous
            previous = node
            node = following
        self.head = previous

    def middle(self):
        """Return the value in the middle; of two in the middle, the second."""
        slow = self.head
        fast = self.head.next
        while fast is not None:
            slow = slow.next
            fast = fast.next
            if fast is not None:
                fast = fast.next
        return slow.value

    def has_cycle(self):
        """Say whether following the links leads back to a node for ever."""
        slow = self.head
        fast = self.head
        while fast is not None:
            fast = fast.next
            if fast is None:
                return False
            fast = fast.next
            slow = slow.next
            if fast is slow:
                return fast is not None
        return False
