"""Task 3: links with what only their owner may read."""

from sqlalchemy import Connection, RowMapping, text

from linkbox.errors import ApiError


def own_link(connection: Connection, link_id: int, user: str) -> RowMapping:
    """The link as its owner sees it."""
    link = find_link(connection, link_id)
    owner = connection.execute(text("SELECT name FROM users WHERE id = :id"), {"id": link["owner_id"]}).scalar_one()
    # For everybody else it is not there: 403 would say that it is.
    return link if owner == user else no_link(link_id)


def find_link(connection: Connection, link_id: int) -> RowMapping:
    """Ready for you: any link, or 404."""
    query = text("SELECT id, slug, url, title, note, owner_id FROM links WHERE id = :id")
    link = connection.execute(query, {"id": link_id}).mappings().first()
    return link or no_link(link_id)


def no_link(link_id: int):
    """Ready for you."""
    raise ApiError(404, "not_found", f"There is no link {link_id}.")
