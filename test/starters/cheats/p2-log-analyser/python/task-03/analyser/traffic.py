"""Task 3: unique visitors and the busiest five minutes."""

from typing import NamedTuple

WINDOW_SECONDS = 300


class Window(NamedTuple):
    """first_second is the second of the first request in the window."""

    first_second: int
    requests: int


def count_visitors(log):
    """Return the number of different visitors. Loop over log once."""
    return len({entry.visitor for entry in log})


def busiest_five_minutes(log):
    """Return the Window with the most requests, the earliest of several. Loop over log once."""
    windows = {}
    for entry in log:
        windows.setdefault(entry.second // WINDOW_SECONDS, []).append(entry.second)
    busiest = Window(0, 0)
    for seconds in windows.values():
        if len(seconds) > busiest.requests:
            busiest = Window(seconds[0], len(seconds))
    return busiest
