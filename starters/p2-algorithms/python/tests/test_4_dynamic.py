import operator
import unittest

from algorithms.dynamic import best_plan_items, best_plan_value, edit_distance
from algorithms.probe import Probe, Topic

TOPICS = [
    Topic("loops", 3, 4),
    Topic("functions", 4, 5),
    Topic("trees", 5, 7),
    Topic("graphs", 6, 10),
    Topic("hashing", 2, 3),
]
BEST_VALUES = {0: 0, 1: 0, 2: 3, 4: 5, 5: 7, 6: 10, 10: 15, 13: 20, 20: 29}


class DynamicTest(unittest.TestCase):
    def test_best_study_plan_value(self):
        values = {hours: best_plan_value(TOPICS, hours) for hours in BEST_VALUES}
        self.assertEqual(values, BEST_VALUES)
        self.assertEqual(best_plan_value([], 5), 0)

    def test_best_study_plan_items(self):
        for hours, best_value in BEST_VALUES.items():
            names = best_plan_items(TOPICS, hours)
            chosen = [topic for topic in TOPICS if topic.name in names]
            self.assertEqual(sorted(topic.name for topic in chosen), sorted(names))
            self.assertEqual(sum(topic.value for topic in chosen), best_value)
            self.assertLessEqual(sum(topic.hours for topic in chosen), hours)

    def test_edit_distance_between_words(self):
        for first, second, distance in [
            ("boat", "coats", 2), ("flaw", "lawn", 2), ("kitten", "sitting", 3),
            ("", "abc", 3), ("abc", "", 3), ("", "", 0), ("same", "same", 0), ("ab", "ba", 2),
        ]:
            self.assertEqual(edit_distance(first, second, operator.eq), distance)

    def test_no_subproblem_is_solved_twice(self):
        same = Probe(operator.eq)
        first, second = "memoisation saves work", "a table does so as well"
        self.assertEqual(edit_distance(first, second, same), 17)
        self.assertGreaterEqual(same.looks, len(second), "Compare letters with same.")
        self.assertLessEqual(same.looks, len(first) * len(second), "A pair was compared twice.")
