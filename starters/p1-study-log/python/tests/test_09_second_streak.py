import unittest
from pathlib import Path

from study_log import second_streak
from study_log.totals import longest_streak

WEEKS = {
    (): 0,
    (0, 0, 0): 0,
    (5, 5, 0, 5): 2,
    (0, 5, 0, 5, 5, 5): 3,
    (30, 0, 45, 120, 15, 0, 90): 3,
    (10,) * 14: 14,
}


class SecondStreakTest(unittest.TestCase):
    def test_both_streak_versions_agree(self):
        for week, streak in WEEKS.items():
            self.assertEqual(second_streak.streak_second_way(list(week)), streak, week)
            self.assertEqual(longest_streak(list(week)), streak, week)
        source = Path(second_streak.__file__).read_text(encoding="utf-8")
        self.assertNotIn("longest_streak", source, "Find the streak anew here, without the function of task 5.")
