import unittest

from analyser.top_paths import compare_paths, top_paths

PATH_COUNT = 4096


class TopPathsTest(unittest.TestCase):
    def test_top_paths_in_order_with_ties(self):
        counts = {"/search": 7, "/books": 30, "/about": 7, "/login": 2, "/authors": 7}
        expected = [("/books", 30), ("/about", 7), ("/authors", 7), ("/search", 7)]
        self.assertEqual(top_paths(counts, 4, compare_paths), expected)
        self.assertEqual(top_paths(counts, 1, compare_paths), expected[:1])
        self.assertEqual(top_paths({"/": 1}, 3, compare_paths), [("/", 1)])
        self.assertEqual(compare_paths(("/", 1), ("/", 1)), 0)

    def test_top_paths_stay_within_comparison_budget(self):
        comparisons = 0

        def counting_compare(left, right):
            nonlocal comparisons
            comparisons += 1
            return compare_paths(left, right)

        counts = {f"/{number}": number * 1597 % PATH_COUNT for number in range(PATH_COUNT)}
        best = top_paths(counts, 50, counting_compare)
        self.assertEqual([count for _, count in best], list(range(PATH_COUNT - 1, PATH_COUNT - 51, -1)))
        self.assertGreaterEqual(comparisons, PATH_COUNT - 1, "Compare with the function you are given.")
        self.assertLessEqual(comparisons, 100_000, "Each path is compared too often.")
