"""Helpers for the tests: short requests, and responses taken apart."""

from http_by_hand.app import handle
from http_by_hand.messages import Request


def send(notes, method, target, text=""):
    """Return the Response to a request, without any bytes on the way."""
    return handle(Request(method, target, {}, text.encode()), notes)


def split_response(data):
    """Return the status line, the headers (names in lower case) and the bytes of the body."""
    head, _, body = data.partition(b"\r\n\r\n")
    status_line, *lines = head.decode().split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    return status_line, {name.lower(): value for name, value in headers.items()}, body
