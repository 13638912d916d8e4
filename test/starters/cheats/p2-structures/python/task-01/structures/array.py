from structures.probe import Cells


class DynamicArray:
    """An array that grows. `length` is the number of items, `cells.size` the room for them."""

    def __init__(self):
        self.cells = Cells(1)
        self.length = 0

    def get(self, index):
        if not 0 <= index < self.length:
            raise IndexError(f"there is no item {index} among {self.length}")
        return self.cells.get(index)

    def append(self, value):
        """Add a value at the end. When the cells are full, take twice as many first."""
        self.insert_at(self.length, value)

    def insert_at(self, index, value):
        """Put a value at the index; what stood there and behind moves one place right."""
        if self.length == self.cells.size:
            self._grow()
        for place in range(self.length, index, -1):
            self.cells.set(place, self.cells.get(place - 1))
        self.cells.set(index, value)
        self.length += 1

    def remove_at(self, index):
        """Take out the value at the index and return it; what stood behind moves one place left."""
        value = self.get(index)
        for place in range(index, self.length - 1):
            self.cells.set(place, self.cells.get(place + 1))
        self.length -= 1
        return value

    def _grow(self):
        larger = Cells(self.cells.size + 1)
        for place in range(self.length):
            larger.set(place, self.cells.get(place))
        self.cells = larger
