"""Task 4: numbers about links. The database counts; Python only fills the gaps."""

from datetime import date


def top_links(limit: int) -> list[dict]:
    """{"slug", "title", "clicks"} of the most used links; for equal clicks by slug."""
    raise NotImplementedError("task 4")


def clicks_per_day(days: int, today: date) -> list[dict]:
    """{"day": "2026-03-14", "clicks": 2} of each of the last days, today last, also where it is 0."""
    raise NotImplementedError("task 4")
