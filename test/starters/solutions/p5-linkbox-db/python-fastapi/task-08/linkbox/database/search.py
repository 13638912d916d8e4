"""Task 8: search. What the visitor typed is a value, and never a part of the SQL."""

from sqlalchemy import or_, select

from linkbox.database.models import Link
from linkbox.database.storage import NEIGHBOURS, DatabaseStorage, all_values


def search_links(storage: DatabaseStorage, text: str) -> list[dict]:
    """Links whose title or url has the text in it, in small or capital letters; the oldest first."""
    # autoescape: a % or _ that was typed stands for itself.
    found = or_(Link.title.icontains(text, autoescape=True), Link.url.icontains(text, autoescape=True))
    with storage.sessions() as session:
        links = session.scalars(select(Link).where(found).order_by(Link.id).limit(100).options(*NEIGHBOURS))
        return all_values(session, links.all())
