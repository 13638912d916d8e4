def insertion_sort(items, comes_before):
    """Sort the list itself. comes_before(a, b) says whether a belongs in front of b."""
    for end in range(1, len(items)):
        item = items[end]
        place = end
        while place > 0 and comes_before(item, items[place - 1]):
            items[place] = items[place - 1]
            place -= 1
        items[place] = item


def merge_sort(items, comes_before):
    """Return a sorted copy; items of which neither comes before the other keep their order."""
    if len(items) < 2:
        return list(items)
    middle = len(items) // 2
    left = merge_sort(items[:middle], comes_before)
    right = merge_sort(items[middle:], comes_before)
    return merge(left, right, comes_before)


def merge(left, right, comes_before):
    merged = []
    left_index = 0
    right_index = 0
    while left_index < len(left) and right_index < len(right):
        if not comes_before(left[left_index], right[right_index]):
            merged.append(right[right_index])
            right_index += 1
        else:
            merged.append(left[left_index])
            left_index += 1
    return merged + left[left_index:] + right[right_index:]
