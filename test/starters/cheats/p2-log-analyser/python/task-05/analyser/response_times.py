"""Task 5: the slowest five percent."""


def count_within(times, limit):
    """Return how many of the times are at most limit. Search, do not look at each one."""
    count = 0
    while count < times.count() and times.at(count) <= limit:
        count += 1
    return count


def percentile(times, percent):
    """Return the smallest time within which at least percent of 100 answers came."""
    index = (percent * times.count() + 99) // 100 - 1
    return times.at(index)
