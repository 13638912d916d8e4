import unittest

from study_log.durations import parse_duration


class DurationsTest(unittest.TestCase):
    def test_parses_hours_and_minutes(self):
        self.assertEqual(parse_duration("1h 30m"), 90)
        self.assertEqual(parse_duration("2h 5m"), 125)
        self.assertEqual(parse_duration("3h"), 180)

    def test_parses_minutes_only(self):
        self.assertEqual(parse_duration("45m"), 45)
        self.assertEqual(parse_duration("100m"), 100)

    def test_rejects_text_that_is_not_a_duration(self):
        self.assertEqual(parse_duration("20m"), 20)
        for text in ("soon", "", "one hour", "1h soon", "2.5h", "-5m"):
            with self.assertRaises(ValueError, msg=f'parse_duration("{text}")'):
                parse_duration(text)
