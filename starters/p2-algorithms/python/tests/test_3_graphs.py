import unittest

from algorithms.graphs import fewest_hops, order_by_dependency, reachable
from algorithms.probe import CycleError, Graph

# The ring line Abbey - Bank - Castle - Dock - Elm, a short cut from Bank to Elm, an island.
STATIONS = {
    "Abbey": ["Bank", "Elm"],
    "Bank": ["Castle", "Abbey", "Elm"],
    "Castle": ["Bank", "Dock"],
    "Dock": ["Castle", "Elm", "Fort"],
    "Elm": ["Dock", "Abbey", "Bank"],
    "Fort": ["Dock"],
    "Island": [],
}
NEEDS = {
    "deploy": ["test", "build"],
    "test": ["build"],
    "build": ["fetch"],
    "fetch": [],
    "announce": ["deploy"],
}


def ladder(length):
    """Two ways from each step to the next: more routes than anybody could walk one by one."""
    steps = {f"l{length}": [], f"r{length}": []}
    for step in range(length):
        steps[f"l{step}"] = steps[f"r{step}"] = [f"l{step + 1}", f"r{step + 1}"]
    return steps


class GraphsTest(unittest.TestCase):
    def test_fewest_hops_between_stations(self):
        hops = [fewest_hops(Graph(STATIONS), "Abbey", goal) for goal in STATIONS]
        self.assertEqual(hops, [0, 1, 2, 2, 1, 3, -1])
        self.assertEqual(fewest_hops(Graph(ladder(40)), "l0", "r40"), 40)

    def test_lists_everything_reachable(self):
        graph = Graph(STATIONS)
        self.assertEqual(sorted(reachable(graph, "Fort")), sorted(set(STATIONS) - {"Island"}))
        self.assertLessEqual(graph.looks, 6, "Ask for the neighbours of a station only once.")
        self.assertEqual(reachable(Graph(STATIONS), "Island"), ["Island"])
        self.assertEqual(len(reachable(Graph(ladder(40)), "l0")), 81)

    def test_orders_tasks_by_dependency(self):
        for needs in [NEEDS, ladder(20), {}]:
            order = order_by_dependency(Graph(needs))
            self.assertEqual(sorted(order), sorted(needs))
            for task, needed_tasks in needs.items():
                for needed in needed_tasks:
                    is_earlier = order.index(needed) < order.index(task)
                    self.assertTrue(is_earlier, f"{task} needs {needed}")

    def test_reports_a_dependency_cycle(self):
        self.assertEqual(sorted(order_by_dependency(Graph(NEEDS))), sorted(NEEDS))
        for more in [{"fetch": ["deploy"]}, {"fetch": ["fetch"]}, {"a": ["b"], "b": ["a"]}]:
            with self.assertRaises(CycleError):
                order_by_dependency(Graph({**NEEDS, **more}))
