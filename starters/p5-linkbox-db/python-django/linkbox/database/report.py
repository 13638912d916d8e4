"""Task 9: a report that works, and loses a connection whenever it fails. Mend it."""

from django.db import DEFAULT_DB_ALIAS, connections

from linkbox.errors import ApiError

LINES = """
SELECT links.slug, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks
FROM links
JOIN link_tags ON link_tags.link_id = links.id
JOIN tags ON tags.id = link_tags.tag_id
WHERE tags.name = %s
ORDER BY links.id
"""

# The reports that are being made, by tag, each on a connection of its own.
running = {}


def report(tag: str) -> str:
    """A line for each link with this tag: its slug and its clicks."""
    running[tag] = connections.create_connection(DEFAULT_DB_ALIAS)
    cursor = running[tag].cursor()
    cursor.execute(LINES, [tag])
    rows = cursor.fetchall()
    if not rows:
        raise ApiError(404, "not_found", f"No link has the tag {tag}.")
    running.pop(tag).close()
    return "".join(f"{slug} {clicks}\n" for slug, clicks in rows)
