"""Ready for you: reads the lines of an access log."""

from typing import NamedTuple


class LogEntry(NamedTuple):
    """One request. second counts from midnight, milliseconds is the time the answer took."""

    second: int
    visitor: str
    method: str
    path: str
    status: int
    milliseconds: int


class LogSource:
    """Entries that can be read only once, like a log that is too long to keep in memory."""

    def __init__(self, entries):
        self.entries = entries
        self.is_used = False

    def __iter__(self):
        if self.is_used:
            raise RuntimeError("The log can be read only once. Do all the work in one loop.")
        self.is_used = True
        return iter(self.entries)


def parse_line(line):
    """Return the entry in a line such as "10:00:05 203.0.113.7 GET /books 200 34"."""
    clock, visitor, method, path, status, milliseconds = line.split()
    hours, minutes, seconds = clock.split(":")
    second = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
    return LogEntry(second, visitor, method, path, int(status), int(milliseconds))


def read_log(path):
    """Return the entries of the file as a list."""
    with path.open(encoding="utf-8") as lines:
        return [parse_line(line) for line in lines]


def clock_text(second):
    """Return a text such as "10:00:05" for a second counted from midnight."""
    return f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
