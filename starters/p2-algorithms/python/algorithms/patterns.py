def pair_with_sum(shelf, total):
    """Return the indexes [i, j] of two items that add up to the total, i before j, or []."""
    raise NotImplementedError("task 5")


def busiest_window(times, width):
    """Return the greatest number of requests within less than width seconds; times is sorted."""
    raise NotImplementedError("task 5")


def brackets_match(text):
    """Say whether each of ( [ { is closed by its partner, in the right order."""
    raise NotImplementedError("task 5")
