import unittest

from problems.given import Shelf
from problems.longest_run_without_repeat import longest_run_without_repeat
from problems.undo_history import undo_history


class WindowAndStackTest(unittest.TestCase):
    def test_longest_run_without_repeat(self):
        for pages, expected in [
            ("home books home tea books", 3), ("a b b a", 2), ("a b c a d e", 5),
            ("a b a c d b", 4), ("a a a", 1), ("a", 1), ("", 0),
        ]:
            self.assertEqual(longest_run_without_repeat(Shelf(pages.split())), expected, pages)
        shelf = Shelf([f"page {number % 700}" for number in range(2100)])
        self.assertEqual(longest_run_without_repeat(shelf), 700)
        self.assertGreaterEqual(shelf.looks, 2100, "Look with pages.get.")
        self.assertLessEqual(shelf.looks, 6300, "Too many looks for 2100 pages.")

    def test_undo_history(self):
        for commands, expected in [
            (["type a", "type b", "undo", "type c"], "ac"),
            (["type to be", "type  or not", "undo"], "to be"),
            (["type a", "type b", "undo", "undo", "redo"], "a"),
            (["type a", "type b", "undo", "undo", "redo", "redo"], "ab"),
            (["type a", "undo", "type b", "redo"], "b"),
            (["undo", "redo", "type undo", "redo"], "undo"),
            (["type abc", "type abc", "undo"], "abc"),
            ([], ""),
        ]:
            self.assertEqual(undo_history(commands), expected, commands)
