import unittest

from algorithms.probe import Probe, Shelf
from algorithms.searching import binary_search, first_of_equals, smallest_pool


class SearchingTest(unittest.TestCase):
    def test_binary_search_finds_or_reports_missing(self):
        for size in range(9):
            tens = [10 * index for index in range(size)]
            for index, value in enumerate(tens):
                self.assertEqual(binary_search(Shelf(tens), value), index)
            for missing in range(-5, 10 * size, 10):
                self.assertEqual(binary_search(Shelf(tens), missing), -1)

    def test_first_of_equal_values(self):
        self.assertEqual(first_of_equals(Shelf([1, 2, 2, 2, 3]), 2), 1)
        self.assertEqual(first_of_equals(Shelf([2, 2, 2, 2]), 2), 0)
        self.assertEqual(first_of_equals(Shelf([1, 1, 2]), 2), 2)
        self.assertEqual(first_of_equals(Shelf([1, 3, 3]), 2), -1)
        self.assertEqual(first_of_equals(Shelf([]), 2), -1)

    def test_search_stays_within_probe_budget(self):
        for search, items, wanted, index in [
            (binary_search, range(0, 200_000, 2), 199_998, 99_999),
            (binary_search, range(0, 200_000, 2), 77_777, -1),
            (first_of_equals, [1] * 1000 + [7] * 99_000, 7, 1000),
        ]:
            shelf = Shelf(items)
            self.assertEqual(search(shelf, wanted), index)
            self.assertGreaterEqual(shelf.looks, 10, "Look with shelf.get.")
            self.assertLessEqual(shelf.looks, 40, "Too many looks.")

    def test_smallest_pool_that_finishes_in_time(self):
        for minutes, size in [(240, 1), (60, 4), (7, 35), (1, 240), (0, 0)]:
            finishes_in_time = Probe(lambda workers: 240 / workers <= minutes)
            self.assertEqual(smallest_pool(1000, finishes_in_time), size)
            self.assertGreaterEqual(finishes_in_time.looks, 5, "Ask finishes_in_time.")
            self.assertLessEqual(finishes_in_time.looks, 12, "Too many questions.")
