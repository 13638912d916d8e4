import unittest

from http_by_hand.notes import Notes
from tests.support import send


class WritingTest(unittest.TestCase):
    def setUp(self):
        self.notes = Notes(["Buy milk", "Call Ann"])

    def test_post_creates_and_returns_201_with_location(self):
        response = send(self.notes, "POST", "/notes", "Käse")
        self.assertEqual((response.status, response.headers["Location"]), (201, "/notes/3"))
        self.assertEqual(send(self.notes, "GET", "/notes/3").body.strip(), "Käse")
        self.assertEqual(send(self.notes, "POST", "/notes", "Käse").headers["Location"], "/notes/4")

    def test_put_twice_gives_the_same_result(self):
        for _ in range(2):
            response = send(self.notes, "PUT", "/notes/1", "Buy tea")
            self.assertEqual((response.status, response.body.strip()), (200, "Buy tea"))
            self.assertEqual(self.notes.texts, {1: "Buy tea", 2: "Call Ann"})
        self.assertEqual(send(self.notes, "PUT", "/notes/9", "Buy tea").status, 404)
        self.assertEqual(self.notes.texts, {1: "Buy tea", 2: "Call Ann"})

    def test_delete_then_get_returns_404(self):
        self.assertEqual(send(self.notes, "GET", "/notes/1").status, 200)
        response = send(self.notes, "DELETE", "/notes/1")
        self.assertEqual((response.status, response.body), (204, ""))
        self.assertEqual(send(self.notes, "GET", "/notes/1").status, 404)
        self.assertEqual(send(self.notes, "DELETE", "/notes/1").status, 404)
        self.assertEqual(send(self.notes, "GET", "/notes/2").status, 200)
