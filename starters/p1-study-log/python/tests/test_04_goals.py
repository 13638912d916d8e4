import unittest

from study_log.goals import goal_status


class GoalsTest(unittest.TestCase):
    def test_goal_status_has_four_outcomes(self):
        self.assertEqual(goal_status(90, 0), "no goal")
        self.assertEqual(goal_status(400, 300), "met")
        self.assertEqual(goal_status(200, 300), "close")
        self.assertEqual(goal_status(60, 300), "missed")

    def test_goal_status_at_boundaries(self):
        self.assertEqual(goal_status(300, 300), "met")
        self.assertEqual(goal_status(299, 300), "close")
        self.assertEqual(goal_status(150, 300), "close")
        self.assertEqual(goal_status(149, 300), "missed")
        self.assertEqual(goal_status(0, 300), "missed")
        self.assertEqual(goal_status(0, 0), "no goal")
