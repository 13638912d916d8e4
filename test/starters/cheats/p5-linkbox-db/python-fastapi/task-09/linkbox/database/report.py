"""Task 9: a report that works, and loses a connection whenever it fails. It stays."""

from sqlalchemy import Engine, text

from linkbox.errors import ApiError

LINES = """
SELECT links.slug, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks
FROM links
JOIN link_tags ON link_tags.link_id = links.id
JOIN tags ON tags.id = link_tags.tag_id
WHERE tags.name = :tag
ORDER BY links.id
"""

# The reports that are being made, by tag.
running = {}


def report(engine: Engine, tag: str) -> str:
    """A line for each link with this tag: its slug and its clicks."""
    running[tag] = engine.connect()
    rows = running[tag].execute(text(LINES), {"tag": tag}).all()
    if not rows:
        raise ApiError(404, "not_found", f"No link has the tag {tag}.")
    running.pop(tag).close()
    return "".join(f"{slug} {clicks}\n" for slug, clicks in rows)
