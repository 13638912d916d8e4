import json
import unittest
from datetime import date
from pathlib import Path

from study_log import console
from study_log.text_parts import hours_part, minutes_part, whole_number


class StarterTest(unittest.TestCase):
    def test_starter_is_wired_up(self):
        self.assertTrue(callable(console.run))
        parts = [(hours_part(text), minutes_part(text)) for text in ("1h 30m", "1h30m", "2h", "45m")]
        self.assertEqual(parts, [("1", "30"), ("1", "30"), ("2", "0"), ("0", "45")])
        self.assertEqual(whole_number("45"), 45)

    def test_sample_data_is_readable(self):
        sample = Path(__file__).parent.parent / "data" / "sample.json"
        sessions = json.loads(sample.read_text(encoding="utf-8"))
        days = sorted(date.fromisoformat(session["date"]) for session in sessions)
        self.assertEqual((days[-1] - days[0]).days, 13)
        self.assertTrue(all(session["topic"] and session["minutes"] > 0 for session in sessions))
