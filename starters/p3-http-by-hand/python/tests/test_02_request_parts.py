import unittest

from http_by_hand.messages import BadRequest
from http_by_hand.request_parts import parse_headers, take_body


class RequestPartsTest(unittest.TestCase):
    def test_parses_headers_case_insensitively(self):
        lines = ["Host: localhost:8080", "CONTENT-LENGTH:5", "Accept:   text/plain  ", "X-Empty:"]
        expected = {"host": "localhost:8080", "content-length": "5", "accept": "text/plain", "x-empty": ""}
        self.assertEqual(parse_headers(lines), expected)
        self.assertEqual(parse_headers([]), {})
        with self.assertRaises(BadRequest):
            parse_headers(["Host localhost"])

    def test_reads_body_by_content_length(self):
        self.assertEqual(take_body({"content-length": "5"}, b"hello, and more"), b"hello")
        bread = "Käse und Brot".encode()
        self.assertEqual(take_body({"content-length": "5"}, bread), "Käse".encode())
        self.assertIsNone(take_body({"content-length": "5"}, b"hell"), "One byte has not come yet.")
        self.assertEqual(take_body({"host": "localhost"}, b""), b"")
        for length in ("many", "-1"):
            with self.assertRaises(BadRequest, msg=f"Content-Length: {length}"):
                take_body({"content-length": length}, b"hello")
