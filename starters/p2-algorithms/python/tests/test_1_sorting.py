import operator
import unittest

from algorithms.probe import Probe
from algorithms.sorting import insertion_sort, merge_sort

LISTS = [[], [7], [3, 1, 2], [2, 2, 1, 1], [9, 8, 7, 6, 5, 4]]
SHUFFLED = [number * 367 % 1000 for number in range(1000)]


class SortingTest(unittest.TestCase):
    def test_insertion_sort_sorts_in_place(self):
        for values in LISTS:
            items = list(values)
            insertion_sort(items, operator.lt)
            self.assertEqual(items, sorted(values))
        for items, most in [(list(range(20)), 19), (list(range(20, 0, -1)), 190)]:
            comes_before = Probe(operator.lt)
            insertion_sort(items, comes_before)
            self.assertEqual(items, sorted(items))
            self.assertGreaterEqual(comes_before.looks, 19, "Compare with comes_before.")
            self.assertLessEqual(comes_before.looks, most, "Too many comparisons.")

    def test_merge_sort_keeps_ties_in_order(self):
        records = ["500 a", "200 b", "404 c", "200 d", "500 e", "200 f", "404 g"]
        before = list(records)
        by_status = merge_sort(records, lambda a, b: a[:3] < b[:3])
        self.assertEqual(
            by_status, ["200 b", "200 d", "200 f", "404 c", "404 g", "500 a", "500 e"]
        )
        self.assertEqual(records, before, "The list you got must stay as it was.")
        for values in LISTS:
            self.assertEqual(merge_sort(values, operator.lt), sorted(values))

    def test_merge_sort_stays_within_comparison_budget(self):
        for items in [SHUFFLED, list(range(1000)), list(range(1000))[::-1]]:
            comes_before = Probe(operator.lt)
            self.assertEqual(merge_sort(items, comes_before), list(range(1000)))
            self.assertGreaterEqual(comes_before.looks, 999, "Compare with comes_before.")
            self.assertLessEqual(comes_before.looks, 10_000, "Too many comparisons for 1000 items.")
