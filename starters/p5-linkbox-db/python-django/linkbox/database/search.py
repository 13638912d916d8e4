"""Task 8: search. What the visitor typed is a value, and never a part of the SQL."""

from linkbox.database.storage import DatabaseStorage


def search_links(storage: DatabaseStorage, text: str) -> list[dict]:
    """Links whose title or url has the text in it, in small or capital letters; the oldest first."""
    raise NotImplementedError("task 8")
