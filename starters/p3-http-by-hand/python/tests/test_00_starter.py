import unittest

from http_by_hand.notes import Notes
from http_by_hand.routes import find_route
from http_by_hand.server import Server


class StarterTest(unittest.TestCase):
    def test_starter_is_wired_up(self):
        self.assertEqual(Notes(["Buy milk"]).texts, {1: "Buy milk"})
        self.assertEqual(find_route("/notes/7").number, 7)
        self.assertIsNone(find_route("/nowhere"))
        server = Server(Notes(), 0, print)
        server.close()
        server.serve()
        self.assertGreater(server.port, 0)
