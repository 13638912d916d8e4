"""Task 5: the slowest five percent."""


def count_within(times, limit):
    """Return how many of the times are at most limit. Search, do not look at each one."""
    low = 0
    high = times.count()
    while low < high:
        middle = (low + high) // 2
        if times.at(middle) <= limit:
            low = middle + 1
        else:
            high = middle
    return low


def percentile(times, percent):
    """Return the smallest time within which at least percent of 100 answers came."""
    low = 0
    high = times.count() - 1
    while low < high:
        middle = (low + high) // 2
        if count_within(times, times.at(middle)) * 100 >= percent * times.count():
            high = middle
        else:
            low = middle + 1
    return times.at(low)
