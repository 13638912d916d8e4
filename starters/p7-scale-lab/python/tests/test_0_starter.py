import sys
import unittest

from scale.fake_clock import FakeClock
from scale.hashing import hash_of
from scale.messages import Message
from scale.network import Network


class StarterTest(unittest.TestCase):
    def test_starter_is_wired_up(self):
        self.assertGreaterEqual(sys.version_info, (3, 10), "install Python 3.10 or newer")
        self.assertEqual(hash_of("tea"), 3_908_727_473)
        clock, answers = FakeClock(), []
        network = Network(clock)
        network.serve("echo", lambda message: message)
        network.send("echo", Message("hello"), answers.append)
        clock.advance(10)
        self.assertEqual(answers, [Message("hello")])

    def test_fake_clock_moves_only_when_told(self):
        clock, seen = FakeClock(), []
        clock.after(20, lambda: seen.append(("late", clock.now)))
        clock.after(10, lambda: clock.after(10, lambda: seen.append(("later", clock.now))))
        clock.after(10, lambda: seen.append(("early", clock.now)))
        self.assertEqual((clock.now, seen), (0, []))
        clock.advance(19)
        self.assertEqual((clock.now, seen), (19, [("early", 10)]))
        clock.advance(81)
        self.assertEqual((clock.now, seen), (100, [("early", 10), ("late", 20), ("later", 20)]))
