import sys
import unittest

from algorithms.probe import Probe, Shelf


class StarterTest(unittest.TestCase):
    def test_starter_is_wired_up(self):
        self.assertGreaterEqual(sys.version_info, (3, 10), "install Python 3.10 or newer")
        shelf = Shelf([5, 6])
        self.assertEqual([shelf.get(1), shelf.length, shelf.looks], [6, 2, 1])
        larger = Probe(max)
        self.assertEqual([larger(1, 2), larger.looks], [2, 1])
