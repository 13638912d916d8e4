"""Task 4, part two: from a request to the handler that answers it."""

from http_by_hand.messages import text_response
from http_by_hand.response_bytes import build_head, build_response
from http_by_hand.routes import find_route


def handle(request, notes):
    """Return the response: of the handler, or with status 404 or 405. HEAD is handled like GET."""
    route = find_route(request.target)
    if route is None:
        return text_response(404, "There is nothing at this path.\n")
    method = "GET" if request.method == "HEAD" else request.method
    if method not in route.handlers:
        allowed = ", ".join(["HEAD", *route.handlers])
        return text_response(405, f"This path allows {allowed}.\n", {"Allow": allowed})
    return route.handlers[method](request, route.number, notes)


def answer(request, notes):
    """Return the bytes of the response to the request. For HEAD that is the head alone."""
    response = handle(request, notes)
    return build_head(response) if request.method == "HEAD" else build_response(response)
