from structures.probe import Node


class Stack:
    """The newest item comes out first. `top` is the newest node, or None."""

    def __init__(self):
        self.top = None
        self.length = 0

    def push(self, value):
        """Put a value on top."""
        node = Node(value)
        node.next = self.top
        self.top = node
        self.length += 1

    def pop(self):
        """Take the newest value off and return it; an empty stack raises an IndexError."""
        value = self.peek()
        self.top = self.top.next
        self.length -= 1
        return value

    def peek(self):
        """Return the newest value and leave it there; an empty stack raises an IndexError."""
        if self.top is None:
            raise IndexError("the stack is empty")
        return self.top.value
