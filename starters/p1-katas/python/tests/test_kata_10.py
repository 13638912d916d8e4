import unittest

from katas.kata_10 import book_seat


class SeatingPlanTest(unittest.TestCase):
    def test_seating_plan_first_free_seat(self):
        self.assertEqual(book_seat(["", "", ""], "Ann"), 1)
        self.assertEqual(book_seat(["Ann", "", ""], "Ben"), 2)
        self.assertEqual(book_seat(["Ann", "Ben", "", "Dan"], "Eve"), 3)

    def test_seating_plan_books_and_refuses(self):
        seats = ["Ann", "", "Cleo", ""]
        self.assertEqual(book_seat(seats, "Ben"), 2)
        self.assertEqual(seats, ["Ann", "Ben", "Cleo", ""])
        self.assertEqual(book_seat(seats, "Cleo"), 0)
        self.assertEqual(seats, ["Ann", "Ben", "Cleo", ""])
        self.assertEqual(book_seat(seats, "Dan"), 4)
        self.assertEqual(book_seat(seats, "Eve"), 0)
        self.assertEqual(seats, ["Ann", "Ben", "Cleo", "Dan"])
