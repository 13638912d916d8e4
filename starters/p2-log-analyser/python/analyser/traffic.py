"""Task 3: unique visitors and the busiest five minutes."""

from typing import NamedTuple

WINDOW_SECONDS = 300


class Window(NamedTuple):
    """first_second is the second of the first request in the window."""

    first_second: int
    requests: int


def count_visitors(log):
    """Return the number of different visitors. Loop over log once."""
    raise NotImplementedError("task 3")


def busiest_five_minutes(log):
    """Return the Window with the most requests, the earliest of several. Loop over log once."""
    raise NotImplementedError("task 3")
