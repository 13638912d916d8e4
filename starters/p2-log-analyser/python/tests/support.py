"""Makes entries for the tests: only what a test is about differs."""

from analyser.log import LogEntry, LogSource


def entry(second=0, visitor="203.0.113.1", path="/", milliseconds=10):
    return LogEntry(second, visitor, "GET", path, 200, milliseconds)


def log_of_paths(*paths):
    return LogSource([entry(path=path) for path in paths])


def log_of_seconds(*seconds):
    return LogSource([entry(second=second) for second in seconds])
