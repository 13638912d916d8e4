import unittest

from analyser.log import LogSource
from analyser.traffic import Window, busiest_five_minutes, count_visitors
from tests.support import entry, log_of_seconds


class TrafficTest(unittest.TestCase):
    def test_counts_unique_visitors(self):
        visitors = ["203.0.113.1", "203.0.113.2", "203.0.113.1", "203.0.113.10", "203.0.113.2"]
        self.assertEqual(count_visitors(LogSource([entry(visitor=visitor) for visitor in visitors])), 3)
        self.assertEqual(count_visitors(LogSource([])), 0)

    def test_busiest_five_minutes(self):
        self.assertEqual(busiest_five_minutes(log_of_seconds(0, 100, 299, 300, 320)), Window(100, 4))
        self.assertEqual(busiest_five_minutes(log_of_seconds(0, 290, 580, 590, 870)), Window(580, 3))
        self.assertEqual(busiest_five_minutes(log_of_seconds(10, 10, 2000, 2001)), Window(10, 2))
        self.assertEqual(busiest_five_minutes(log_of_seconds(0, 300)), Window(0, 1))
