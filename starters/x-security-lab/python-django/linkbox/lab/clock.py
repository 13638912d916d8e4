"""Ready for you: the time of the lab."""

import time


class Clock:
    """Goes like any other, and POST /lab/clock moves it forward, so that nobody has to wait."""

    def __init__(self):
        self.ahead_seconds = 0

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time() + self.ahead_seconds
