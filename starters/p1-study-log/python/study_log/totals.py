"""Task 5: totals and the longest streak."""


def total_minutes(minutes_per_day):
    """Return the sum of a list of numbers, one number for each day."""
    raise NotImplementedError("task 5")


def longest_streak(minutes_per_day):
    """Return the largest number of days in a row with more than 0 minutes."""
    raise NotImplementedError("task 5")
