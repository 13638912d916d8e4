"""Task 4, part two: from a request to the handler that answers it."""

from http_by_hand.messages import text_response
from http_by_hand.response_bytes import build_head, build_response
from http_by_hand.routes import find_route


def handle(request, notes):
    """Return the response: of the handler, or with status 404 or 405. HEAD is handled like GET."""
    raise NotImplementedError("task 4")


def answer(request, notes):
    """Return the bytes of the response to the request. For HEAD that is the head alone."""
    raise NotImplementedError("task 4")
