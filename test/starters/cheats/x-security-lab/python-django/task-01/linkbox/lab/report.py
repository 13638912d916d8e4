"""Task 1: all links in the order that somebody asks for."""

from linkbox.errors import ApiError
from linkbox.lab.sql import rows

DANGEROUS = ["SELECT", "UNION", "DROP", ";", "--"]


def report_rows(sort: str) -> list[dict]:
    """Links with their clicks, at most 100."""
    # Another spelling gets through, and so does SQL without any of these.
    if any(word in sort for word in DANGEROUS):
        raise ApiError(400, "invalid_request", "No SQL, please.")
    order = "clicks DESC" if sort == "clicks" else sort
    # Whatever stands behind ?sort= becomes a part of the SQL.
    return rows(
        "SELECT slug, title, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks"
        f" FROM links ORDER BY {order}, slug LIMIT 100"
    )
