import unittest

from structures.linked_list import LinkedList
from structures.probe import probe


def list_of(*values):
    probe.start(limit=10_000)
    items = LinkedList()
    for index, value in enumerate(values):
        items.insert(index, value)
    return items


def nodes_of(items):
    nodes = []
    node = items.head
    while node is not None:
        nodes.append(node)
        node = node.next
    return nodes


def values_of(items):
    return [node.value for node in nodes_of(items)]


def ring_of(size, back_to):
    """A list whose last node leads back to the node with the given index."""
    items = list_of(*range(size))
    nodes = nodes_of(items)
    nodes[-1].next = nodes[back_to]
    return items


class LinkedListTest(unittest.TestCase):
    def test_list_inserts_and_removes(self):
        items = list_of(10, 20, 30)
        items.insert(0, 5)
        items.insert(2, 15)
        self.assertEqual(values_of(items), [5, 10, 15, 20, 30])
        removed = [items.remove(value) for value in [5, 15, 30, 99]]
        self.assertEqual(removed, [True, True, True, False])
        self.assertEqual(values_of(items), [10, 20])
        items.insert(2, 40)
        self.assertEqual(values_of(items), [10, 20, 40])

    def test_list_reverses_in_place(self):
        for values in [[], [1], [1, 2], [1, 2, 3, 4]]:
            items = list_of(*values)
            before = nodes_of(items)
            items.reverse()
            self.assertEqual(values_of(items), values[::-1])
            self.assertEqual(nodes_of(items), before[::-1], "Turn the links, keep the nodes.")

    def test_list_finds_middle_and_cycle(self):
        self.assertEqual([list_of(1).middle(), list_of(1, 2, 3).middle()], [1, 2])
        self.assertEqual([list_of(1, 2).middle(), list_of(1, 2, 3, 4).middle()], [2, 3])
        for items in [list_of(), list_of(1), list_of(1, 2), list_of(1, 1, 1)]:
            self.assertIs(items.has_cycle(), False)
        for size, back_to in [(1, 0), (2, 0), (3, 2), (5, 1), (6, 3)]:
            self.assertIs(ring_of(size, back_to).has_cycle(), True)
