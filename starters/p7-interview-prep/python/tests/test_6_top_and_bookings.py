import unittest

from problems.best_bookings import best_bookings
from problems.given import Booking
from problems.k_most_active import k_most_active


def bookings(*rows):
    return [Booking(*row) for row in rows]


class TopAndBookingsTest(unittest.TestCase):
    def test_k_most_active(self):
        users = "ben anna cleo anna ben dan".split()
        for k, expected in [
            (1, ["anna"]), (2, ["anna", "ben"]), (3, ["anna", "ben", "cleo"]),
            (9, ["anna", "ben", "cleo", "dan"]), (0, []),
        ]:
            self.assertEqual(k_most_active(users, k), expected)
        self.assertEqual(k_most_active("zoe zoe zoe amy amy bob".split(), 2), ["zoe", "amy"])
        self.assertEqual(k_most_active([], 3), [])

    def test_best_bookings_without_overlap(self):
        for rows, best in [
            ([(9, 11, 50), (10, 12, 70), (11, 13, 40)], 90),
            ([(9, 11, 30), (10, 12, 70), (11, 13, 30)], 70),
            ([(13, 15, 5), (9, 17, 12), (9, 11, 5), (11, 13, 5)], 15),
            ([(1, 4, 3), (2, 6, 8), (4, 7, 4), (6, 8, 3), (5, 9, 7), (7, 8, 1)], 11),
            ([(1, 2, 5), (1, 2, 9)], 9),
            ([(1, 2, 5)], 5),
            ([], 0),
        ]:
            given = bookings(*rows)
            self.assertEqual(best_bookings(given), best, rows)
            self.assertEqual(given, bookings(*rows), "The list you got must stay as it was.")
