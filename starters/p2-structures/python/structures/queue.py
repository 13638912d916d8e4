from structures.probe import Cells


class Queue:
    """The oldest item comes out first. It lies in the cell `start`; the others follow."""

    def __init__(self):
        self.cells = Cells(4)
        self.start = 0
        self.length = 0

    def enqueue(self, value):
        """Add a value at the back. When the cells are full, take twice as many first."""
        raise NotImplementedError("task 3")

    def dequeue(self):
        """Take the oldest value out and return it; an empty queue raises an IndexError."""
        raise NotImplementedError("task 3")
