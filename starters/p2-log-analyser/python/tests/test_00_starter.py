import unittest

from analyser.log import LogEntry, clock_text, parse_line
from analyser.make_log import make_log


class StarterTest(unittest.TestCase):
    def test_starter_is_wired_up(self):
        line = "10:00:05 203.0.113.7 GET /books 200 34"
        self.assertEqual(parse_line(line), LogEntry(36005, "203.0.113.7", "GET", "/books", 200, 34))
        self.assertEqual(clock_text(36005), "10:00:05")

    def test_generated_log_is_always_the_same(self):
        lines = make_log()
        self.assertEqual(len(lines), 20_000)
        self.assertEqual(lines[0], "00:00:04 203.0.113.123 GET /books/64 200 24")
        self.assertEqual(lines[-1], "21:14:08 203.0.113.108 GET /books/76 200 13")
        self.assertEqual(lines, make_log())
