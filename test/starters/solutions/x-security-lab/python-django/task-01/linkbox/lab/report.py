"""Task 1: all links in the order that somebody asks for."""

from linkbox.errors import ApiError
from linkbox.lab.sql import rows

# The name of a column cannot be a parameter. So nothing that was sent gets into the SQL: it only chooses.
ORDERS = {"slug": "slug", "title": "title, slug", "clicks": "clicks DESC, slug"}


def report_rows(sort: str) -> list[dict]:
    """Links with their clicks, at most 100."""
    if sort not in ORDERS:
        raise ApiError(400, "invalid_request", f"sort is one of {', '.join(ORDERS)}.")
    return rows(
        "SELECT slug, title, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks"
        f" FROM links ORDER BY {ORDERS[sort]} LIMIT 100"
    )
