"""Task 8: search, with what was typed inside of the SQL."""

from sqlalchemy import select
from sqlalchemy import text as sql

from linkbox.database.models import Link
from linkbox.database.storage import NEIGHBOURS, DatabaseStorage, all_values


def search_links(storage: DatabaseStorage, text: str) -> list[dict]:
    found = sql(f"lower(title) LIKE '%{text.lower()}%' OR lower(url) LIKE '%{text.lower()}%'")
    with storage.sessions() as session:
        return all_values(session, session.scalars(select(Link).where(found).order_by(Link.id).options(*NEIGHBOURS)).all())
