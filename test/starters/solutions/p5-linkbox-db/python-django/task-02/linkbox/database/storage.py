"""Keeps users and links in the database."""

from datetime import UTC, datetime

from linkbox.errors import ApiError
from linkbox.models import Link, User


class DatabaseStorage:
    """The same methods as Storage in storage.py, so that the views need not know which one they have."""

    def list_links(self, tag: str, limit: int, offset: int) -> list[dict]:
        links = Link.objects.order_by("id")[offset : offset + limit]
        return [link_values(link) for link in links]

    def find_link(self, link_id: int) -> dict:
        return link_values(existing_link(link_id))

    def slug_exists(self, slug: str) -> bool:
        return Link.objects.filter(slug=slug).exists()

    def add_link(self, *, url: str, title: str, tags: list[str], slug: str, owner: str) -> dict:
        now = datetime.now(UTC)
        user = User.objects.get(name=owner)
        link = Link.objects.create(url=url, title=title, slug=slug, owner=user, created_at=now, updated_at=now)
        return link_values(link)

    def change_link(self, link_id: int, changes: dict) -> dict:
        link = existing_link(link_id)
        link.url = changes.get("url", link.url)
        link.title = changes.get("title", link.title)
        link.updated_at = datetime.now(UTC)
        link.save()
        return link_values(link)

    def remove_link(self, link: dict) -> None:
        existing_link(link["id"]).delete()

    def click(self, slug: str) -> str | None:
        return Link.objects.filter(slug=slug).values_list("url", flat=True).first()

    def find_user(self, name: str) -> dict | None:
        user = User.objects.filter(name=name).first()
        return user and {"name": user.name, "passwordHash": user.password_hash}

    def add_user(self, name: str, password_hash: str) -> None:
        User.objects.create(name=name, password_hash=password_hash)

    def remove_user(self, name: str) -> None:
        raise NotImplementedError("task 3")


def existing_link(link_id: int) -> Link:
    link = Link.objects.filter(id=link_id).first()
    if link is None:
        raise ApiError(404, "not_found", f"There is no link {link_id}.")
    return link


def link_values(link: Link) -> dict:
    """As the JSON file holds a link."""
    return {
        "id": link.id,
        "slug": link.slug,
        "url": link.url,
        "title": link.title,
        "tags": [],
        "clicks": 0,
        "createdAt": link.created_at.timestamp(),
        "updatedAt": link.updated_at.timestamp(),
        "owner": link.owner.name,
    }
