import unittest

from problems.first_repeated_visitor import first_repeated_visitor
from problems.given import Shelf
from problems.merge_timelines import merge_timelines


class HashingAndTwoPointersTest(unittest.TestCase):
    def test_first_repeated_visitor(self):
        for visits, expected in [
            ("anna ben cleo ben anna", "ben"), ("anna anna", "anna"), ("a b c d b a", "b"),
            ("anna ben cleo", ""), ("anna", ""), ("", ""),
        ]:
            self.assertEqual(first_repeated_visitor(Shelf(visits.split())), expected, visits)
        shelf = Shelf([f"guest {number}" for number in range(2000)] + ["guest 1999"])
        self.assertEqual(first_repeated_visitor(shelf), "guest 1999")
        self.assertGreaterEqual(shelf.looks, 2000, "Look with visits.get.")
        self.assertLessEqual(shelf.looks, 2001, "Too many looks for 2001 visits.")

    def test_merges_two_timelines(self):
        first = ["08:00 web boots", "09:15 web stops", "09:15 web starts"]
        second = ["07:59 db boots", "09:15 db alarm", "23:00 db sleeps"]
        before = list(first), list(second)
        self.assertEqual(merge_timelines(first, second), [
            "07:59 db boots", "08:00 web boots", "09:15 web stops", "09:15 web starts",
            "09:15 db alarm", "23:00 db sleeps",
        ])
        self.assertEqual((first, second), before, "The lists you got must stay as they were.")
        self.assertEqual(merge_timelines([], second), second)
        self.assertEqual(merge_timelines(first, []), first)
        self.assertEqual(merge_timelines([], []), [])
