"""Task 6: formatting and a bar chart from small functions."""


def format_minutes(minutes):
    """Return a text such as "1h 30m", or "45m" when it is less than an hour."""
    if minutes < 60:
        return f"{minutes}m"
    return f"{minutes // 60}h {minutes % 60}m"


def bar(minutes, most_minutes, width=20):
    """Return the bar for a day: width signs for the day with the most minutes."""
    if most_minutes == 0:
        return ""
    return "#" * (minutes * 20 // most_minutes)


def summary_line(label, minutes, most_minutes):
    """Return the label, the bar and the formatted minutes, with one space between them."""
    return f"{label} {bar(minutes, most_minutes)} {format_minutes(minutes)}"
