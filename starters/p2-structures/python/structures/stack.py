from structures.probe import Node


class Stack:
    """The newest item comes out first. `top` is the newest node, or None."""

    def __init__(self):
        self.top = None
        self.length = 0

    def push(self, value):
        """Put a value on top."""
        raise NotImplementedError("task 3")

    def pop(self):
        """Take the newest value off and return it; an empty stack raises an IndexError."""
        raise NotImplementedError("task 3")

    def peek(self):
        """Return the newest value and leave it there; an empty stack raises an IndexError."""
        raise NotImplementedError("task 3")
