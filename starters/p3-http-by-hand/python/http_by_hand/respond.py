"""Ready for you: from the bytes of a request to the bytes of its answer, with your functions."""

from http_by_hand.app import answer
from http_by_hand.messages import BadRequest, Request, text_response
from http_by_hand.request_line import parse_request_line
from http_by_hand.request_parts import parse_headers, take_body
from http_by_hand.response_bytes import build_response


def parse_request(data):
    """Return the Request, or None when more bytes have to come first."""
    head, separator, rest = data.partition(b"\r\n\r\n")
    if not separator:
        return None
    first_line, *header_lines = head.decode("iso-8859-1").split("\r\n")
    line = parse_request_line(first_line)
    headers = parse_headers(header_lines)
    body = take_body(headers, rest)
    return None if body is None else Request(line.method, line.target, headers, body)


def respond(data, notes):
    """Return the bytes of the answer, or None when more bytes of the request have to come first."""
    try:
        request = parse_request(data)
    except BadRequest as error:
        return build_response(text_response(400, f"{error}\n"))
    return None if request is None else answer(request, notes)
