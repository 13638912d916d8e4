"""Task 3: unique visitors and the busiest five minutes."""

from collections import deque
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
    queue = deque()
    busiest = Window(0, 0)
    for entry in log:
        queue.append(entry.second)
        while entry.second - queue[0] >= WINDOW_SECONDS:
            queue.popleft()
        if len(queue) > busiest.requests:
            busiest = Window(queue[0], len(queue))
    return busiest
