"""Task 6: several changes that belong together. All of them happen, or none."""

from sqlalchemy import select

from linkbox.auth import check_owner
from linkbox.database.models import Link, User
from linkbox.database.storage import DatabaseStorage, existing_link, insert_link
from linkbox.errors import ApiError
from linkbox.redirects import random_slug


def import_links(storage: DatabaseStorage, links: list[dict], owner: str) -> int:
    # One transaction around all of them: an error in the middle takes back what came before it.
    with storage.sessions.begin() as session:
        for link in links:
            slug = link["slug"] or random_slug()
            if session.scalar(select(Link.id).where(Link.slug == slug)) is not None:
                raise ApiError(409, "slug_taken", f"The slug {slug} belongs to another link.")
            insert_link(session, **{**link, "slug": slug}, owner=owner)
    return len(links)


def move_links(storage: DatabaseStorage, link_ids: list[int], owner: str, to: str) -> int:
    with storage.sessions.begin() as session:
        receiver = session.scalar(select(User).where(User.name == to))
        if receiver is None:
            raise ApiError(404, "not_found", f"There is no user {to}.")
        for link_id in link_ids:
            link = existing_link(session, link_id)
            check_owner({"owner": link.owner.name}, owner)
            link.owner = receiver
    return len(link_ids)
