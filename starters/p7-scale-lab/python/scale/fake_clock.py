"""Ready for you: a clock that stands still until somebody moves it."""


class FakeClock:
    def __init__(self):
        self.now = 0
        self._timers = []

    def after(self, delay_ms, action):
        """Calls the action once, when the clock has moved on by delay_ms."""
        self._timers.append((self.now + delay_ms, action))

    def advance(self, milliseconds):
        """Moves the clock, and calls what is due on the way, the earliest first."""
        end = self.now + milliseconds
        while any(due <= end for due, _ in self._timers):
            # Of timers that are due at the same time, the one that was set first.
            timer = min(self._timers, key=lambda timer: timer[0])
            self._timers.remove(timer)
            self.now, action = timer
            action()
        self.now = end
