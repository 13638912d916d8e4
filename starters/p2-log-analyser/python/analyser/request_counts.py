"""Task 1: requests per path."""


def count_requests(log):
    """Return a dictionary: for each path the number of its requests. Loop over log once."""
    raise NotImplementedError("task 1")
