import unittest

from katas.kata_06 import times_grid


class TimesGridTest(unittest.TestCase):
    def test_times_grid_is_square(self):
        for size in [1, 4, 12]:
            lines = times_grid(size).splitlines()
            self.assertEqual(len(lines), size)
            for line in lines:
                self.assertEqual(len(line), size * 4)

    def test_times_grid_values(self):
        self.assertEqual(times_grid(1), "   1\n")
        self.assertEqual(times_grid(3), "   1   2   3\n   2   4   6\n   3   6   9\n")
        self.assertTrue(times_grid(12).endswith(" 108 120 132 144\n"))
