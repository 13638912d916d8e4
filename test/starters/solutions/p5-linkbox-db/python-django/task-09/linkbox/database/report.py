"""Task 9: a report about the links with one tag."""

from django.db import connection

from linkbox.errors import ApiError

LINES = """
SELECT links.slug, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks
FROM links
JOIN link_tags ON link_tags.link_id = links.id
JOIN tags ON tags.id = link_tags.tag_id
WHERE tags.name = %s
ORDER BY links.id
"""


def report(tag: str) -> str:
    """A line for each link with this tag: its slug and its clicks."""
    # The connection of the request: Django gives it back at the end, however the request ends.
    with connection.cursor() as cursor:
        cursor.execute(LINES, [tag])
        rows = cursor.fetchall()
    if not rows:
        raise ApiError(404, "not_found", f"No link has the tag {tag}.")
    return "".join(f"{slug} {clicks}\n" for slug, clicks in rows)
