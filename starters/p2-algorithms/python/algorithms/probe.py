"""Ready for you: what the algorithms work on. It counts how often you look."""

from dataclasses import dataclass

LIMIT = 100_000


class Counter:
    def __init__(self):
        self.looks = 0

    def count(self):
        self.looks += 1
        if self.looks > LIMIT:
            raise RuntimeError(f"more than {LIMIT} looks: does it never end?")


class Probe(Counter):
    """Stands in for a function, and counts how often it is called."""

    def __init__(self, function):
        super().__init__()
        self.function = function

    def __call__(self, *values):
        self.count()
        return self.function(*values)


class Shelf(Counter):
    """A list that you can only look at, one item at a time."""

    def __init__(self, items):
        super().__init__()
        self._items = list(items)
        self.length = len(self._items)

    def get(self, index):
        self.count()
        if not 0 <= index < self.length:
            raise IndexError(f"there is no item {index} among {self.length}")
        return self._items[index]


class Graph(Counter):
    """Names, each with the list of names it leads to."""

    def __init__(self, neighbours_by_name):
        super().__init__()
        self._neighbours_by_name = neighbours_by_name
        self.names = list(neighbours_by_name)

    def neighbours(self, name):
        self.count()
        return list(self._neighbours_by_name[name])


class CycleError(Exception):
    """Tasks need each other in a circle: there is no order."""


@dataclass(frozen=True)
class Topic:
    name: str
    hours: int
    value: int
