"""Task 1: the request line."""

from http_by_hand.messages import BadRequest, RequestLine


def parse_request_line(line):
    """Return the RequestLine in a text such as "GET /notes HTTP/1.1", or raise BadRequest."""
    raise NotImplementedError("task 1")
