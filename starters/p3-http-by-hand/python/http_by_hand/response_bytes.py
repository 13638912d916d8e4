"""Task 3: build responses."""

from http_by_hand.messages import REASONS


def build_head(response):
    """Return the bytes up to and including the empty line: status line and headers."""
    raise NotImplementedError("task 3")


def build_response(response):
    """Return the bytes of the whole response: head and body."""
    raise NotImplementedError("task 3")
