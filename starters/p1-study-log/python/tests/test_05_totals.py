import unittest

from study_log.totals import longest_streak, total_minutes


class TotalsTest(unittest.TestCase):
    def test_totals_minutes_of_a_week(self):
        self.assertEqual(total_minutes([30, 0, 45, 60, 0, 90, 15]), 240)
        self.assertEqual(total_minutes([0, 0, 0, 0, 0, 0, 20]), 20)
        self.assertEqual(total_minutes([]), 0)

    def test_finds_longest_streak(self):
        self.assertEqual(longest_streak([30, 0, 45, 60, 15, 0, 90]), 3)
        self.assertEqual(longest_streak([10, 10, 0, 10]), 2)
        self.assertEqual(longest_streak([0, 10, 0, 10, 10, 10, 10]), 4)
        self.assertEqual(longest_streak([0, 0]), 0)
        self.assertEqual(longest_streak([]), 0)
