"""Task 5: totals and the longest streak."""


def total_minutes(minutes_per_day):
    """Return the sum of a list of numbers, one number for each day."""
    total = 0
    for minutes in minutes_per_day:
        total = total + minutes
    return total


def longest_streak(minutes_per_day):
    """Return the largest number of days in a row with more than 0 minutes."""
    longest = 0
    current = 0
    for minutes in minutes_per_day:
        if minutes > 0:
            current = current + 1
        else:
            current = 0
        if current > longest:
            longest = current
    return longest
