"""Ready for you: what the problems work on. Some of it counts how often you look."""

from dataclasses import dataclass, field

LIMIT = 100_000


class Counter:
    def __init__(self):
        self.looks = 0

    def count(self):
        self.looks += 1
        if self.looks > LIMIT:
            raise RuntimeError(f"more than {LIMIT} looks: too slow, or without an end?")


class Shelf(Counter):
    """Items that you can only look at, one at a time."""

    def __init__(self, items):
        super().__init__()
        self._items = list(items)
        self.length = len(self._items)

    def get(self, index):
        self.count()
        if not 0 <= index < self.length:
            raise IndexError(f"there is no item {index} among {self.length}")
        return self._items[index]


class Node(Counter):
    """One node of a linked list. Behind the last one comes None."""

    def __init__(self, value, next_node=None):
        super().__init__()
        self.value = value
        self._next = next_node

    @property
    def next(self):
        self.count()
        return self._next

    @next.setter
    def next(self, node):
        self._next = node


@dataclass(frozen=True)
class Comment:
    text: str
    replies: list["Comment"] = field(default_factory=list)


@dataclass(frozen=True)
class Booking:
    start: int
    end: int
    price: int
