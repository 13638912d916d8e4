import unittest

from http_by_hand.app import answer
from http_by_hand.messages import Request
from http_by_hand.notes import Notes
from tests.support import send, split_response


class AppTest(unittest.TestCase):
    def setUp(self):
        self.notes = Notes(["Buy milk", "Käse"])

    def test_get_known_path_returns_200(self):
        response = send(self.notes, "GET", "/notes/1")
        self.assertEqual((response.status, response.body.strip()), (200, "Buy milk"))
        self.assertEqual(send(self.notes, "GET", "/notes/2").body.strip(), "Käse")
        self.assertEqual(send(self.notes, "GET", "/notes").body, "1: Buy milk\n2: Käse\n")

    def test_unknown_path_returns_404(self):
        self.assertEqual(send(self.notes, "GET", "/notes/1").status, 200)
        for target in ("/", "/notes/3", "/notes/first", "/note"):
            self.assertEqual(send(self.notes, "GET", target).status, 404, target)
        self.assertEqual(send(self.notes, "POST", "/nowhere").status, 404)

    def test_wrong_method_returns_405_with_allow(self):
        self.assertEqual(send(self.notes, "GET", "/notes/1").status, 200)
        self.check_refused("POST", "/notes/1", {"GET", "HEAD", "PUT", "DELETE"})
        self.check_refused("DELETE", "/notes", {"GET", "HEAD", "POST"})

    def check_refused(self, method, target, allowed):
        response = send(self.notes, method, target)
        self.assertEqual(response.status, 405)
        self.assertEqual(set(response.headers["Allow"].split(", ")), allowed)

    def test_head_has_headers_but_no_body(self):
        status_line, headers, body = split_response(answer(Request("GET", "/notes/2", {}, b""), self.notes))
        self.assertEqual((status_line, body.decode().strip()), ("HTTP/1.1 200 OK", "Käse"))
        self.assertEqual(headers["content-length"], str(len(body)))
        head = answer(Request("HEAD", "/notes/2", {}, b""), self.notes)
        self.assertEqual(split_response(head), (status_line, headers, b""))
        self.assertTrue(head.endswith(b"\r\n\r\n"))
