def binary_search(shelf, wanted):
    """Return an index of the wanted value in the sorted shelf, or -1."""
    raise NotImplementedError("task 2")


def first_of_equals(shelf, wanted):
    """Return the first index of the wanted value in the sorted shelf, or -1."""
    raise NotImplementedError("task 2")


def smallest_pool(largest, finishes_in_time):
    """Return the smallest size from 1 to largest that finishes in time, or 0 if none does."""
    raise NotImplementedError("task 2")
