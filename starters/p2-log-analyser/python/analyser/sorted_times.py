"""Ready for you: response times in ascending order. It counts how often you look at one."""


class SortedTimes:
    def __init__(self, milliseconds):
        self._times = sorted(milliseconds)
        self.reads = 0

    def count(self):
        return len(self._times)

    def at(self, index):
        """Return the time at the index: 0 is the fastest, count() - 1 the slowest."""
        self.reads += 1
        return self._times[index]
