import unittest

from study_log.topics import list_topics, minutes_by_topic

SESSIONS = [
    {"date": "2026-03-01", "topic": "loops", "minutes": 30},
    {"date": "2026-03-01", "topic": "functions", "minutes": 45},
    {"date": "2026-03-02", "topic": "loops", "minutes": 20},
    {"date": "2026-03-02", "topic": "conditionals", "minutes": 10},
]


class TopicsTest(unittest.TestCase):
    def test_groups_minutes_by_topic(self):
        self.assertEqual(minutes_by_topic(SESSIONS), {"loops": 50, "functions": 45, "conditionals": 10})
        self.assertEqual(minutes_by_topic([]), {})

    def test_lists_topics_once_sorted(self):
        self.assertEqual(list_topics(SESSIONS), ["conditionals", "functions", "loops"])
        self.assertEqual(list_topics(SESSIONS[:1]), ["loops"])
