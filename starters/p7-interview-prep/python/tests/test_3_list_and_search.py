import unittest

from problems.given import Node, Shelf
from problems.middle_and_cycle import has_cycle, middle
from problems.smallest_capacity import smallest_capacity


def chain(length, back_to=None):
    """The nodes 1 to length; the last one may lead back to one of them."""
    nodes = [Node(number) for number in range(1, length + 1)]
    for node, following in zip(nodes, nodes[1:]):
        node.next = following
    if back_to is not None:
        nodes[-1].next = nodes[back_to - 1]
    return nodes[0] if nodes else None


class ListAndSearchTest(unittest.TestCase):
    def test_middle_and_cycle(self):
        middles = [middle(chain(length)) for length in range(1, 8)]
        self.assertEqual(middles, [1, 1, 2, 2, 3, 3, 4])
        self.assertEqual(middle(chain(1001)), 501)
        for length in [0, 1, 2, 3, 50]:
            self.assertIs(has_cycle(chain(length)), False, length)
            for back_to in range(1, length + 1):
                self.assertIs(has_cycle(chain(length, back_to)), True, (length, back_to))

    def test_smallest_capacity(self):
        for weights, days, expected in [
            ([3, 2, 2, 4, 1], 3, 5), ([3, 2, 2, 4, 1], 1, 12), ([3, 2, 2, 4, 1], 9, 4),
            ([1, 1, 1, 9], 2, 9), ([5, 5, 5, 5], 2, 10), ([7], 1, 7), ([], 3, 0),
        ]:
            self.assertEqual(smallest_capacity(Shelf(weights), days), expected, weights)
        shelf = Shelf([500 + number * 37 % 501 for number in range(100)])
        self.assertEqual(smallest_capacity(shelf, 5), 15_282)
        self.assertGreaterEqual(shelf.looks, 100, "Look with weights.get.")
        self.assertLessEqual(shelf.looks, 4000, "Too many looks for 100 parcels.")
