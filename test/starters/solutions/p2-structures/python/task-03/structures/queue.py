from structures.probe import Cells


class Queue:
    """The oldest item comes out first. It lies in the cell `start`; the others follow."""

    def __init__(self):
        self.cells = Cells(4)
        self.start = 0
        self.length = 0

    def enqueue(self, value):
        """Add a value at the back. When the cells are full, take twice as many first."""
        if self.length == self.cells.size:
            self._grow()
        self.cells.set((self.start + self.length) % self.cells.size, value)
        self.length += 1

    def dequeue(self):
        """Take the oldest value out and return it; an empty queue raises an IndexError."""
        if self.length == 0:
            raise IndexError("the queue is empty")
        value = self.cells.get(self.start)
        self.start = (self.start + 1) % self.cells.size
        self.length -= 1
        return value

    def _grow(self):
        larger = Cells(2 * self.cells.size)
        for place in range(self.length):
            larger.set(place, self.cells.get((self.start + place) % self.cells.size))
        self.cells = larger
        self.start = 0
