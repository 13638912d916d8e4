import sys
import unittest

from katas.guards import require_not_negative


class StarterTest(unittest.TestCase):
    def test_starter_is_wired_up(self):
        self.assertGreaterEqual(sys.version_info, (3, 10), "install Python 3.10 or newer")
        require_not_negative(0)
