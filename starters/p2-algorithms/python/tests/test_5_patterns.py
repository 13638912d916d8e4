import unittest

from algorithms.patterns import brackets_match, busiest_window, pair_with_sum
from algorithms.probe import Shelf


class PatternsTest(unittest.TestCase):
    def test_pair_with_given_sum(self):
        for items, total, pair in [
            ([4, 7, 2], 9, [1, 2]), ([5, 5], 10, [0, 1]), ([3, 8], 11, [0, 1]),
            ([5, 1], 10, []), ([], 0, []), ([1, 2, 3], 7, []),
        ]:
            self.assertEqual(pair_with_sum(Shelf(items), total), pair)
        shelf = Shelf([2 * number for number in range(999)] + [1])
        self.assertEqual(pair_with_sum(shelf, 1997), [998, 999])
        self.assertGreaterEqual(shelf.looks, 1000, "Look with shelf.get.")
        self.assertLessEqual(shelf.looks, 3000, "Too many looks for 1000 items.")

    def test_busiest_window(self):
        for times, width, most in [
            ([0, 10, 20, 65], 60, 3), ([0, 60, 120], 60, 1), ([0, 59, 60, 61, 118], 60, 4),
            ([5, 5, 5], 1, 3), ([7], 60, 1), ([], 60, 0),
        ]:
            self.assertEqual(busiest_window(Shelf(times), width), most)
        shelf = Shelf(range(1000))
        self.assertEqual(busiest_window(shelf, 300), 300)
        self.assertGreaterEqual(shelf.looks, 1000, "Look with times.get.")
        self.assertLessEqual(shelf.looks, 5000, "Too many looks for 1000 requests.")

    def test_brackets_match(self):
        for text in ["", "()", "([{}])", "f(a[0], {b})", "()[]{}"]:
            self.assertIs(brackets_match(text), True, text)
        for text in ["(", ")", "([)]", ")(", "(]", "(()", "())", "{[}"]:
            self.assertIs(brackets_match(text), False, text)
