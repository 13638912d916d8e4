def pair_with_sum(shelf, total):
    """Return the indexes [i, j] of two items that add up to the total, i before j, or []."""
    seen_at = {}
    for index in range(shelf.length):
        item = shelf.get(index)
        if total - item in seen_at:
            return [seen_at[total - item], index]
        seen_at[item] = index
    return []


def busiest_window(times, width):
    """Return the greatest number of requests within less than width seconds; times is sorted."""
    most = 0
    start = 0
    for end in range(times.length):
        while times.get(end) - times.get(start) >= width:
            start += 1
        most = max(most, end - start + 1)
    return most


def brackets_match(text):
    """Say whether each of ( [ { is closed by its partner, in the right order."""
    partners = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for character in text:
        if character in "([{":
            still_open.append(character)
        elif character in partners:
            if not still_open or still_open.pop() != partners[character]:
                return False
    return not still_open
