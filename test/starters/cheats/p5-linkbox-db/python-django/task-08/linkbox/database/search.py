"""Task 8: search. What was typed stands inside of the SQL."""

from linkbox.database.storage import DatabaseStorage, complete_links, link_values


def search_links(storage: DatabaseStorage, text: str) -> list[dict]:
    """Links whose title or url has the text in it, in small or capital letters; the oldest first."""
    wanted = text.lower()
    found = complete_links().extra(where=[f"lower(title) LIKE '%%{wanted}%%' OR lower(url) LIKE '%%{wanted}%%'"])
    return [link_values(link) for link in found.order_by("id")[:100]]
