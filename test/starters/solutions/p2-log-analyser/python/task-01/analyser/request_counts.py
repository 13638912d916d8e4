"""Task 1: requests per path."""


def count_requests(log):
    """Return a dictionary: for each path the number of its requests. Loop over log once."""
    counts = {}
    for entry in log:
        counts[entry.path] = counts.get(entry.path, 0) + 1
    return counts
