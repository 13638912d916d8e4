import unittest

from scale.fake_clock import FakeClock
from scale.messages import Message
from scale.network import Network
from scale.remote_call import RemoteCall


class RemoteCallTest(unittest.TestCase):
    def setUp(self):
        self.clock = FakeClock()
        self.network = Network(self.clock)
        self.network.serve("prices", lambda message: Message("price", message.key, "12"))
        self.remote_call = RemoteCall(self.clock, self.network, "prices", 100, 3, 1000)
        self.outcomes = []

    def call(self):
        self.remote_call.call(Message("price", "book"), self.note)

    def note(self, result):
        self.outcomes.append(result.problem or result.answer.value)

    def call_and_wait(self):
        """The outcome of one call, after long enough for a timeout."""
        self.call()
        self.clock.advance(100)
        return self.outcomes[-1]

    def test_call_gives_up_after_timeout(self):
        self.call()
        self.clock.advance(10)
        self.assertEqual(self.outcomes, ["12"])
        self.clock.advance(500)
        self.assertEqual(self.outcomes, ["12"], "An answered call must not time out later.")
        self.network.set_delay("prices", 60)
        self.call()
        self.clock.advance(99)
        self.assertEqual(self.outcomes, ["12"], "It is too early to give up.")
        self.clock.advance(1)
        self.assertEqual(self.outcomes, ["12", "timeout"])
        self.clock.advance(500)
        self.assertEqual(self.outcomes, ["12", "timeout"], "The late answer comes too late.")
        self.network.cut("prices")
        self.call()
        self.clock.advance(500)
        self.assertEqual(self.outcomes, ["12", "timeout", "timeout"])

    def test_circuit_opens_and_recovers(self):
        for is_cut, expected in [
            (True, "timeout"), (True, "timeout"), (False, "12"),
            # Failures count in a row only.
            (True, "timeout"), (True, "timeout"), (True, "timeout"),
        ]:
            (self.network.cut if is_cut else self.network.mend)("prices")
            self.assertEqual(self.call_and_wait(), expected)
        self.assertEqual(self.network.sent, 6)
        self.call()
        self.assertEqual(self.outcomes[-1], "circuit open", "Refuse at once.")
        self.clock.advance(999)
        self.call()
        self.assertEqual(self.outcomes[-1], "circuit open")
        self.assertEqual(self.network.sent, 6, "An open circuit sends nothing.")
        self.clock.advance(1)
        self.call()
        self.call()
        self.assertEqual(self.network.sent, 7, "One call may try, the others wait for it.")
        self.assertEqual(self.outcomes[-1], "circuit open")
        self.clock.advance(100)
        self.assertEqual(self.outcomes[-1], "timeout")
        self.network.mend("prices")
        self.assertEqual(self.call_and_wait(), "circuit open", "The trial failed: rest again.")
        self.clock.advance(900)
        self.assertEqual([self.call_and_wait(), self.call_and_wait()], ["12", "12"])
        self.assertEqual(self.network.sent, 9)
