"""Task 6: several changes that belong together. All of them happen, or none."""

from linkbox.database.storage import DatabaseStorage


def import_links(storage: DatabaseStorage, links: list[dict], owner: str) -> int:
    """`links` have url, title, tags and slug (empty: make one up). Returns how many there are."""
    raise NotImplementedError("task 6")


def move_links(storage: DatabaseStorage, link_ids: list[int], owner: str, to: str) -> int:
    """404 for a link or a user that is not there, 403 for a link of somebody else than `owner`."""
    raise NotImplementedError("task 6")
