import unittest

from study_log.formatting import bar, format_minutes, summary_line


class FormattingTest(unittest.TestCase):
    def test_formats_minutes_as_text(self):
        self.assertEqual(format_minutes(90), "1h 30m")
        self.assertEqual(format_minutes(125), "2h 5m")
        self.assertEqual(format_minutes(60), "1h 0m")
        self.assertEqual(format_minutes(59), "59m")
        self.assertEqual(format_minutes(0), "0m")

    def test_bar_uses_default_width(self):
        self.assertEqual(bar(30, 60, 10), "#" * 5)
        self.assertEqual(bar(40, 60, 10), "#" * 6, "Round down to whole signs.")
        self.assertEqual(bar(60, 60), "#" * 20)
        self.assertEqual(bar(15, 60), "#" * 5)
        self.assertEqual(bar(0, 0), "")

    def test_summary_calls_work_together(self):
        self.assertEqual(summary_line("Mon", 30, 120), "Mon ##### 30m")
        self.assertEqual(summary_line("Tue", 120, 120), "Tue #################### 2h 0m")
        self.assertEqual(summary_line("Wed", 0, 0), "Wed  0m")
