import unittest
from collections import Counter

from scale.fake_clock import FakeClock
from scale.network import Network
from scale.replica_node import ReplicaNode
from scale.replicas import Replicas
from scale.ring import Ring

KEYS = [f"link-{number}" for number in range(1000)]


def ring_of(*nodes):
    ring = Ring(100)
    for node in nodes:
        ring.add(node)
    return ring


class DistributionTest(unittest.TestCase):
    def test_few_keys_move_when_a_node_joins(self):
        ring = ring_of("north", "east", "south", "west")
        before = {key: ring.node_for(key) for key in KEYS}
        counts = Counter(before.values())
        self.assertEqual(len(counts), 4)
        self.assertGreater(min(counts.values()), 150, f"Every node takes its share: {counts}")
        other_order = ring_of("west", "south", "east", "north")
        self.assertEqual({key: other_order.node_for(key) for key in KEYS}, before)
        ring.add("centre")
        moved = [key for key in KEYS if ring.node_for(key) != before[key]]
        self.assertEqual({ring.node_for(key) for key in moved}, {"centre"})
        self.assertTrue(120 < len(moved) < 300, f"{len(moved)} of 1000 keys moved")

    def test_majority_read_sees_the_latest_write(self):
        clock, outcomes = FakeClock(), []
        network = Network(clock)
        for address in "abc":
            network.serve(address, ReplicaNode().handle)
        replicas = Replicas(clock, network, ["a", "b", "c"], 100)

        def note(result):
            outcomes.append(result.problem or result.answer.value)

        def read_after(milliseconds):
            replicas.read("tea", note)
            clock.advance(milliseconds)
            return outcomes[-1]

        replicas.write("tea", "3", lambda result: outcomes.append(result.problem or "written"))
        self.assertEqual(outcomes, [], "Nobody has answered yet.")
        clock.advance(10)
        self.assertEqual(read_after(10), "3")
        self.assertEqual(outcomes, ["written", "3"])
        network.cut("c")
        replicas.write("tea", "4", lambda result: outcomes.append(result.problem or "written"))
        clock.advance(10)
        self.assertEqual(outcomes[-1], "written", "Two of three are enough.")
        network.mend("c")
        # The old value of c comes first, the new one of b later.
        network.cut("a")
        network.set_delay("b", 20)
        self.assertEqual(read_after(50), "4")
        network.mend("a")
        network.set_delay("c", 400)
        self.assertEqual(read_after(40), "4", "The slowest one is not waited for.")
        network.cut("a")
        network.cut("b")
        count = len(outcomes)
        replicas.write("tea", "5", note)
        replicas.read("tea", note)
        clock.advance(99)
        self.assertEqual(len(outcomes), count)
        clock.advance(1)
        self.assertEqual(outcomes[count:], ["no majority", "no majority"])
        clock.advance(2000)
        self.assertEqual(len(outcomes), count + 2, "Each call has one outcome.")
