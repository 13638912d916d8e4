import sys
import unittest

from problems.given import Node, Shelf


class StarterTest(unittest.TestCase):
    def test_starter_is_wired_up(self):
        self.assertGreaterEqual(sys.version_info, (3, 10), "install Python 3.10 or newer")
        shelf = Shelf(["tea", "milk"])
        self.assertEqual([shelf.get(1), shelf.length, shelf.looks], ["milk", 2, 1])
        node = Node(1, Node(2))
        self.assertEqual([node.next.value, node.looks], [2, 1])
