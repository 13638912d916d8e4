"""Task 1: the request line."""

from http_by_hand.messages import BadRequest, RequestLine


def parse_request_line(line):
    """Return the RequestLine in a text such as "GET /notes HTTP/1.1", or raise BadRequest."""
    parts = line.split(" ")
    if len(parts) != 3:
        raise BadRequest("The request line needs a method, a target and a version.")
    method, target, version = parts
    if method == "" or not target.startswith("/") or version not in ("HTTP/1.0", "HTTP/1.1"):
        raise BadRequest(f"This is not a request line: {line}")
    return RequestLine(method, target, version)
