"""Task 1: the request line."""

from http_by_hand.messages import BadRequest, RequestLine


def parse_request_line(line):
    """Return the RequestLine in a text such as "GET /notes HTTP/1.1", or raise BadRequest."""
    parts = line.split()
    if len(parts) != 3 or not parts[1].startswith("/") or not parts[2].startswith("HTTP/"):
        raise BadRequest(f"This is not a request line: {line}")
    return RequestLine(*parts)
