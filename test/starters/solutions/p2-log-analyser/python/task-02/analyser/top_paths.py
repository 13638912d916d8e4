"""Task 2: top paths."""

from functools import cmp_to_key


def compare_paths(left, right):
    """Return a number below 0 when left comes first, above 0 when right does. Each is (path, count)."""
    if left[1] != right[1]:
        return right[1] - left[1]
    if left[0] == right[0]:
        return 0
    return -1 if left[0] < right[0] else 1


def top_paths(counts, how_many, compare):
    """Return the first how_many (path, count) pairs in the order that compare gives."""
    return sorted(counts.items(), key=cmp_to_key(compare))[:how_many]
