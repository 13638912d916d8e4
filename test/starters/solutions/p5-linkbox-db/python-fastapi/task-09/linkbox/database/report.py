"""Task 9: a report about the links with one tag."""

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


def report(engine: Engine, tag: str) -> str:
    """A line for each link with this tag: its slug and its clicks."""
    # The connection goes back to the pool at the end of the block, however it ends.
    with engine.connect() as connection:
        rows = connection.execute(text(LINES), {"tag": tag}).all()
    if not rows:
        raise ApiError(404, "not_found", f"No link has the tag {tag}.")
    return "".join(f"{slug} {clicks}\n" for slug, clicks in rows)
