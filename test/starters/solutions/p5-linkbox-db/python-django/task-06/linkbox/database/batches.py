"""Task 6: several changes that belong together. All of them happen, or none."""

from django.db import transaction

from linkbox.auth import check_owner
from linkbox.database.storage import DatabaseStorage
from linkbox.errors import ApiError
from linkbox.models import Link, User
from linkbox.redirects import choose_slug


@transaction.atomic
def import_links(storage: DatabaseStorage, links: list[dict], owner: str) -> int:
    # The transaction of each link is part of the one around all: an error takes back what came before.
    for link in links:
        storage.add_link(**{**link, "slug": choose_slug(link["slug"], storage)}, owner=owner)
    return len(links)


@transaction.atomic
def move_links(storage: DatabaseStorage, link_ids: list[int], owner: str, to: str) -> int:
    receiver = User.objects.filter(name=to).first()
    if receiver is None:
        raise ApiError(404, "not_found", f"There is no user {to}.")
    for link_id in link_ids:
        check_owner(storage.find_link(link_id), owner)
        Link.objects.filter(id=link_id).update(owner=receiver)
    return len(link_ids)
