"""Task 1: requests per path."""


def count_requests(log):
    """Return a dictionary: for each path the number of its requests. Loop over log once."""
    paths = {entry.path for entry in log}
    return {path: sum(1 for entry in log if entry.path == path) for path in paths}
