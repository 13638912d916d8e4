"""Ready for you: storage that counts. Each look into it and each change is one step."""


class Probe:
    def __init__(self):
        self.start()

    def start(self, limit=1_000_000, message="does a loop never end?"):
        """Count from 0 again; more steps than the limit stop the program."""
        self.steps = 0
        self.limit = limit
        self.message = message

    def step(self):
        self.steps += 1
        if self.steps > self.limit:
            raise RuntimeError(f"more than {self.limit} steps: {self.message}")


probe = Probe()


class Cells:
    """A fixed number of places, side by side. It cannot grow."""

    def __init__(self, size):
        self.size = size
        self._places = [None] * size

    def get(self, index):
        probe.step()
        return self._places[self._checked(index)]

    def set(self, index, value):
        probe.step()
        self._places[self._checked(index)] = value

    def _checked(self, index):
        if not 0 <= index < self.size:
            raise IndexError(f"there is no place {index} in {self.size} cells")
        return index


class Link:
    """An attribute that counts a step when it is read or written."""

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, node, owner=None):
        probe.step()
        return node.__dict__.get(self.name)

    def __set__(self, node, target):
        probe.step()
        node.__dict__[self.name] = target


class Node:
    """One item of a linked list or a stack; `next` is the node behind it, or None."""

    next = Link()

    def __init__(self, value):
        self.value = value


class Entry(Node):
    """A key and its value in a hash table; `next` is another entry of the same bucket."""

    def __init__(self, key, value):
        super().__init__(value)
        self.key = key


class TreeNode:
    """One value of a tree; `left` and `right` are the nodes below it, or None."""

    left = Link()
    right = Link()

    def __init__(self, value):
        self.value = value


def hash_text(text):
    """Turn a text into a number from 0 to 1,000,002; the same text always gives the same."""
    number = 0
    for character in text:
        number = (number * 31 + ord(character)) % 1_000_003
    return number
