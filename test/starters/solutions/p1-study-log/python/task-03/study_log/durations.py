"""Task 3: durations, from text to minutes."""

from study_log.text_parts import hours_part, minutes_part, whole_number


def parse_duration(text):
    """Return the minutes in a text such as "1h 30m", "2h" or "45m"."""
    hours = whole_number(hours_part(text))
    minutes = whole_number(minutes_part(text))
    return hours * 60 + minutes
