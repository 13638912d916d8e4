import sys
import unittest

from structures.probe import Cells, Node, probe


class StarterTest(unittest.TestCase):
    def test_starter_is_wired_up(self):
        self.assertGreaterEqual(sys.version_info, (3, 10), "install Python 3.10 or newer")

    def test_probe_counts_steps(self):
        probe.start()
        cells = Cells(2)
        cells.set(0, "a")
        self.assertEqual(cells.get(0), "a")
        node = Node(1)
        node.next = Node(2)
        self.assertEqual(node.next.value, 2)
        self.assertEqual(probe.steps, 4)
