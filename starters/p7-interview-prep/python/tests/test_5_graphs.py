import unittest

from problems.build_order import build_order
from problems.fewest_transfers import fewest_transfers

LINES = {
    "Red": ["Abbey", "Bank", "Castle", "Dock"],
    "Blue": ["Castle", "Elm", "Fort"],
    "Green": ["Fort", "Gate"],
    # Fewer stations, but one more change than over Castle.
    "Hill": ["Abbey", "Ivy"],
    "Iron": ["Ivy", "Joy"],
    "Jade": ["Joy", "Fort"],
    "Island": ["Kay", "Lee"],
}
NEEDS = {
    "app": ["web", "store"],
    "web": ["http", "log"],
    "store": ["log", "disk"],
    "http": ["log"],
    "log": [],
    "disk": [],
}


class GraphsTest(unittest.TestCase):
    def test_fewest_transfers(self):
        for goal, expected in [
            ("Abbey", 0), ("Dock", 0), ("Elm", 1), ("Fort", 1), ("Gate", 2), ("Joy", 1), ("Kay", -1),
        ]:
            self.assertEqual(fewest_transfers(LINES, "Abbey", goal), expected, goal)
        self.assertEqual(fewest_transfers(LINES, "Gate", "Abbey"), 2, "Trains run both ways.")
        self.assertEqual(fewest_transfers(LINES, "Lee", "Kay"), 0)

    def test_build_order_or_cycle(self):
        for needs in [NEEDS, {"a": []}, {"b": ["a"], "a": []}, {}]:
            order = build_order(needs)
            self.assertEqual(sorted(order), sorted(needs))
            for package, needed_packages in needs.items():
                for needed in needed_packages:
                    is_earlier = order.index(needed) < order.index(package)
                    self.assertTrue(is_earlier, f"{package} needs {needed}")
        for more in [{"log": ["app"]}, {"log": ["log"]}, {"x": ["y"], "y": ["x"]}]:
            self.assertEqual(build_order({**NEEDS, **more}), [], more)
