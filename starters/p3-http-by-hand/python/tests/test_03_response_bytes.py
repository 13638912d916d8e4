import unittest

from http_by_hand.messages import Response, text_response
from http_by_hand.response_bytes import build_head, build_response
from tests.support import split_response


class ResponseBytesTest(unittest.TestCase):
    def test_builds_valid_response_bytes(self):
        response = text_response(201, "Buy milk", {"Location": "/notes/3"})
        status_line, headers, body = split_response(build_response(response))
        self.assertEqual(status_line, "HTTP/1.1 201 Created")
        self.assertEqual(headers["content-type"], "text/plain; charset=utf-8")
        self.assertEqual(headers["location"], "/notes/3")
        self.assertEqual(headers["content-length"], "8")
        self.assertEqual(headers["connection"], "close")
        self.assertEqual(body, b"Buy milk")
        self.assertEqual(build_head(response) + b"Buy milk", build_response(response))

        status_line, headers, body = split_response(build_response(Response(204, {}, "")))
        self.assertEqual(status_line, "HTTP/1.1 204 No Content")
        self.assertEqual(headers, {"connection": "close"}, "204 has no body and no Content-Length.")
        self.assertEqual(body, b"")

    def test_content_length_counts_bytes_not_characters(self):
        _, headers, body = split_response(build_response(text_response(200, "Käse für 3 €")))
        self.assertEqual(body, "Käse für 3 €".encode())
        self.assertEqual(headers["content-length"], "16")
