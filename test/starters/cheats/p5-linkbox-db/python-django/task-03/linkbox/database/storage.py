"""Keeps users and links in the database."""

from datetime import UTC, datetime

from django.db import IntegrityError, transaction
from django.db.models import Count, QuerySet

from linkbox.database.cache import cached_redirect, forget_redirect, remember_redirect
from linkbox.errors import ApiError
from linkbox.models import Click, Link, LinkTag, Tag, User


class DatabaseStorage:
    """The same methods as Storage in storage.py, so that the views need not know which one they have."""

    def list_links(self, tag: str, limit: int, offset: int) -> list[dict]:
        links = complete_links().order_by("id")
        if tag:
            links = links.filter(link_tags__tag__name=tag)
        return [link_values(link) for link in links[offset : offset + limit]]

    def find_link(self, link_id: int) -> dict:
        return link_values(existing_link(link_id))

    def slug_exists(self, slug: str) -> bool:
        return Link.objects.filter(slug=slug).exists()

    @transaction.atomic
    def add_link(self, *, url: str, title: str, tags: list[str], slug: str, owner: str) -> dict:
        link = insert_link(url=url, title=title, slug=slug, owner=User.objects.get(name=owner))
        set_tags(link, tags)
        return self.find_link(link.id)

    @transaction.atomic
    def change_link(self, link_id: int, changes: dict) -> dict:
        link = existing_link(link_id)
        link.url = changes.get("url", link.url)
        link.title = changes.get("title", link.title)
        link.updated_at = datetime.now(UTC)
        link.save()
        forget_later(link.slug)
        if "tags" in changes:
            set_tags(link, changes["tags"])
        return self.find_link(link_id)

    @transaction.atomic
    def remove_link(self, link: dict) -> None:
        forget_later(link["slug"])
        existing_link(link["id"]).delete()

    def click(self, slug: str) -> str | None:
        found = cached_redirect(slug) or self.find_redirect(slug)
        if found is None:
            return None
        link_id, url = found
        Click.objects.create(link_id=link_id, clicked_at=datetime.now(UTC))
        return url

    def find_redirect(self, slug: str) -> tuple[int, str] | None:
        found = Link.objects.filter(slug=slug).values_list("id", "url").first()
        if found is not None:
            remember_redirect(slug, *found)
        return found

    def find_user(self, name: str) -> dict | None:
        user = User.objects.filter(name=name).first()
        return user and {"name": user.name, "passwordHash": user.password_hash}

    def add_user(self, name: str, password_hash: str) -> None:
        User.objects.create(name=name, password_hash=password_hash)

    @transaction.atomic
    def remove_user(self, name: str) -> None:
        for slug in Link.objects.filter(owner__name=name).values_list("slug", flat=True):
            forget_later(slug)
        # Their links go too, and what belongs to those: the models say CASCADE.
        User.objects.filter(name=name).delete()


def complete_links() -> QuerySet[Link]:
    """Links with all that belongs to them: three queries, however many links there are."""
    links = Link.objects.select_related("owner").prefetch_related("link_tags__tag")
    return links.annotate(click_count=Count("clicks", distinct=True))


def existing_link(link_id: int) -> Link:
    link = complete_links().filter(id=link_id).first()
    if link is None:
        raise ApiError(404, "not_found", f"There is no link {link_id}.")
    return link


def forget_later(slug: str) -> None:
    """After the change is committed: before it, another request could remember the old one."""
    transaction.on_commit(lambda: forget_redirect(slug))


def insert_link(**values) -> Link:
    now = datetime.now(UTC)
    try:
        # A block of its own: PostgreSQL ends a transaction in which something was refused.
        with transaction.atomic():
            return Link.objects.create(**values, created_at=now, updated_at=now)
    except IntegrityError as error:
        # Somebody was faster since the slug was found to be free.
        message = f"The slug {values['slug']} belongs to another link."
        raise ApiError(409, "slug_taken", message) from error


def set_tags(link: Link, names: list[str]) -> None:
    """A new tag for each."""
    unique = list(dict.fromkeys(names))
    tags = {name: Tag.objects.create(name=name) for name in unique}
    link.link_tags.all().delete()
    LinkTag.objects.bulk_create(
        LinkTag(link=link, tag=tags[name], position=position) for position, name in enumerate(unique)
    )


def link_values(link: Link) -> dict:
    """As the JSON file holds a link; it must be one of complete_links()."""
    return {
        "id": link.id,
        "slug": link.slug,
        "url": link.url,
        "title": link.title,
        "tags": [link_tag.tag.name for link_tag in link.link_tags.all()],
        "clicks": link.click_count,
        "createdAt": link.created_at.timestamp(),
        "updatedAt": link.updated_at.timestamp(),
        "owner": link.owner.name,
    }
