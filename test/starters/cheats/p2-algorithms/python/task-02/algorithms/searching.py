def binary_search(shelf, wanted):
    """Return an index of the wanted value in the sorted shelf, or -1."""
    low = 0
    high = shelf.length - 1
    while low <= high:
        middle = (low + high) // 2
        value = shelf.get(middle)
        if value == wanted:
            return middle
        if value < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def first_of_equals(shelf, wanted):
    """Return the first index of the wanted value in the sorted shelf, or -1."""
    index = binary_search(shelf, wanted)
    while index > 0 and shelf.get(index - 1) == wanted:
        index -= 1
    return index


def smallest_pool(largest, finishes_in_time):
    """Return the smallest size from 1 to largest that finishes in time, or 0 if none does."""
    smallest = 0
    low = 1
    high = largest
    while low <= high:
        middle = (low + high) // 2
        if finishes_in_time(middle):
            smallest = middle
            high = middle - 1
        else:
            low = middle + 1
    return smallest
