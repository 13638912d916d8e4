import unittest

from http_by_hand.messages import BadRequest, RequestLine
from http_by_hand.request_line import parse_request_line

MALFORMED = [
    "",
    "GET",
    "GET /notes",
    "GET /notes HTTP/1.1 now",
    "GET  /notes HTTP/1.1",
    " /notes HTTP/1.1",
    "GET notes HTTP/1.1",
    "GET /notes HTTP/3",
    "GET /notes FTP/1.1",
]


class RequestLineTest(unittest.TestCase):
    def test_parses_request_line(self):
        expected = RequestLine("GET", "/notes/1", "HTTP/1.1")
        self.assertEqual(parse_request_line("GET /notes/1 HTTP/1.1"), expected)
        expected = RequestLine("DELETE", "/?page=2", "HTTP/1.0")
        self.assertEqual(parse_request_line("DELETE /?page=2 HTTP/1.0"), expected)

    def test_rejects_malformed_request_line(self):
        self.assertEqual(parse_request_line("GET / HTTP/1.1").target, "/")
        for line in MALFORMED:
            with self.assertRaises(BadRequest, msg=f'parse_request_line("{line}")'):
                parse_request_line(line)
