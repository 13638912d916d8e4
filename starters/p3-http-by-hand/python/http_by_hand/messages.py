"""Ready for you: what a request and a response consist of."""

from typing import NamedTuple

REASONS = {
    200: "OK",
    201: "Created",
    204: "No Content",
    400: "Bad Request",
    404: "Not Found",
    405: "Method Not Allowed",
}


class BadRequest(Exception):
    """The client sent something that is not HTTP. The server answers it with status 400."""


class RequestLine(NamedTuple):
    method: str
    target: str
    version: str


class Request(NamedTuple):
    """headers maps names in lower case to values, body is bytes."""

    method: str
    target: str
    headers: dict
    body: bytes

    def text(self):
        return self.body.decode("utf-8", errors="replace")


class Response(NamedTuple):
    """headers maps names to values, without Content-Length. body is text."""

    status: int
    headers: dict
    body: str


def text_response(status, body, headers=None):
    """Return a response with a body of plain text, and more headers if you pass them."""
    return Response(status, {"Content-Type": "text/plain; charset=utf-8", **(headers or {})}, body)
