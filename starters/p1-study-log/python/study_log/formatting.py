"""Task 6: formatting and a bar chart from small functions."""


def format_minutes(minutes):
    """Return a text such as "1h 30m", or "45m" when it is less than an hour."""
    raise NotImplementedError("task 6")


def bar(minutes, most_minutes, width):
    """Return the bar for a day: width signs for the day with the most minutes."""
    raise NotImplementedError("task 6")


def summary_line(label, minutes, most_minutes):
    """Return the label, the bar and the formatted minutes, with one space between them."""
    raise NotImplementedError("task 6")
