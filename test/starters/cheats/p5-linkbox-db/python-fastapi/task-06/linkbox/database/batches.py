"""Task 6: each change by itself."""

from sqlalchemy import select

from linkbox.auth import check_owner
from linkbox.database.models import Link, User
from linkbox.database.storage import DatabaseStorage
from linkbox.errors import ApiError
from linkbox.redirects import choose_slug


def import_links(storage: DatabaseStorage, links: list[dict], owner: str) -> int:
    for link in links:
        storage.add_link(**{**link, "slug": choose_slug(link["slug"], storage)}, owner=owner)
    return len(links)


def move_links(storage: DatabaseStorage, link_ids: list[int], owner: str, to: str) -> int:
    for link_id in link_ids:
        link = storage.find_link(link_id)
        check_owner(link, owner)
        with storage.sessions.begin() as session:
            receiver = session.scalar(select(User).where(User.name == to))
            if receiver is None:
                raise ApiError(404, "not_found", f"There is no user {to}.")
            session.get(Link, link_id).owner = receiver
    return len(link_ids)
