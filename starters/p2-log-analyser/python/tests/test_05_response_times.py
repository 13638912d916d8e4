import unittest

from analyser.response_times import count_within, percentile
from analyser.sorted_times import SortedTimes


class ResponseTimesTest(unittest.TestCase):
    def test_percentile_of_response_times(self):
        times = SortedTimes([40, 10, 20, 20, 30])
        counts = [count_within(times, limit) for limit in (9, 10, 19, 20, 39, 40, 500)]
        self.assertEqual(counts, [0, 1, 1, 3, 4, 5, 5])
        limits = [percentile(times, percent) for percent in (20, 21, 60, 80, 81, 100)]
        self.assertEqual(limits, [10, 20, 20, 30, 40, 40])
        self.assertEqual(percentile(SortedTimes([7]), 95), 7)

        many = SortedTimes(range(20_000))
        self.assertEqual(count_within(many, 12_345), 12_346)
        self.assertLessEqual(many.reads, 40, "Halve the part you look at with each step.")
        self.assertEqual(percentile(many, 95), 18_999)
        self.assertLessEqual(many.reads, 1000, "Do not look at each time.")
