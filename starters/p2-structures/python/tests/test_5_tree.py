import unittest

from structures.measure import mixed_order
from structures.probe import probe
from structures.tree import SearchTree


def tree_of(values):
    probe.start()
    tree = SearchTree()
    for value in values:
        tree.insert(value)
    return tree


class TreeTest(unittest.TestCase):
    def test_tree_inserts_and_finds(self):
        tree = tree_of(mixed_order(127))
        self.assertEqual([tree.contains(n) for n in [64, 1, 90, 127]], [True, True, True, True])
        self.assertEqual([tree.contains(n) for n in [0, 128]], [False, False])
        self.assertIs(SearchTree().contains(1), False)
        probe.start()
        self.assertTrue(tree.contains(127))
        self.assertGreaterEqual(probe.steps, 6, "Keep the values in TreeNodes: they count.")
        self.assertLessEqual(probe.steps, 28, "Go down one way only.")

    def test_tree_lists_in_order(self):
        for values in [[], [7], [5, 2, 8, 1, 9, 2, 5], list(range(20)), list(range(20, 0, -1))]:
            tree = tree_of(values)
            self.assertEqual(tree.in_order(), sorted(set(values)))
            self.assertEqual(tree.in_order_with_stack(), sorted(set(values)))

    def test_tree_height_shows_sorted_input(self):
        self.assertEqual([tree_of([]).height(), tree_of([7]).height()], [0, 1])
        self.assertEqual(tree_of(mixed_order(127)).height(), 7)
        self.assertEqual(tree_of(range(1, 128)).height(), 127)
        self.assertEqual(tree_of([50, 10, 40, 20, 30, 60]).height(), 5)
