"""Ready for you: a slow place that keeps values, such as a database."""


class Store:
    def __init__(self, clock):
        self.rows = {}
        self.reads = 0
        self._clock = clock

    def read(self, key, then):
        """Calls then(value) after 10 ms; "" when there is no such key."""
        self.reads += 1
        self._clock.after(10, lambda: then(self.rows.get(key, "")))

    def write(self, key, value, then):
        """Keeps the value and calls then() after 10 ms."""

        def keep():
            self.rows[key] = value
            then()

        self._clock.after(10, keep)
