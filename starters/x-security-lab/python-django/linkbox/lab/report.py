"""Task 1: all links in the order that somebody asks for."""

from linkbox.lab.sql import rows


def report_rows(sort: str) -> list[dict]:
    """Links with their clicks, at most 100."""
    order = "clicks DESC" if sort == "clicks" else sort
    # Whatever stands behind ?sort= becomes a part of the SQL.
    return rows(
        "SELECT slug, title, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks"
        f" FROM links ORDER BY {order}, slug LIMIT 100"
    )
