"""Keeps users and links in the database."""

from datetime import UTC, datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session, sessionmaker

from linkbox.database.models import Link, User
from linkbox.errors import ApiError


class DatabaseStorage:
    """The same methods as Storage in storage.py, so that the routes need not know which one they have."""

    def __init__(self, engine: Engine):
        self.engine = engine
        self.sessions = sessionmaker(engine)

    def list_links(self, tag: str | None, limit: int, offset: int) -> list[dict]:
        with self.sessions() as session:
            links = session.scalars(select(Link).order_by(Link.id).limit(limit).offset(offset))
            return [link_values(link) for link in links]

    def find_link(self, link_id: int) -> dict:
        with self.sessions() as session:
            return link_values(existing_link(session, link_id))

    def slug_exists(self, slug: str) -> bool:
        with self.sessions() as session:
            return session.scalar(select(Link.id).where(Link.slug == slug)) is not None

    def add_link(self, *, url: str, title: str, tags: list[str], slug: str, owner: str) -> dict:
        now = datetime.now(UTC)
        with self.sessions.begin() as session:
            user = session.scalars(select(User).where(User.name == owner)).one()
            link = Link(url=url, title=title, slug=slug, owner=user, created_at=now, updated_at=now)
            session.add(link)
            session.flush()
            return link_values(link)

    def change_link(self, link_id: int, changes: dict) -> dict:
        with self.sessions.begin() as session:
            link = existing_link(session, link_id)
            link.url = changes.get("url", link.url)
            link.title = changes.get("title", link.title)
            link.updated_at = datetime.now(UTC)
            return link_values(link)

    def remove_link(self, link: dict) -> None:
        with self.sessions.begin() as session:
            session.delete(existing_link(session, link["id"]))

    def click(self, slug: str) -> str | None:
        with self.sessions() as session:
            return session.scalar(select(Link.url).where(Link.slug == slug))

    def find_user(self, name: str) -> dict | None:
        with self.sessions() as session:
            user = session.scalar(select(User).where(User.name == name))
            return user and {"name": user.name, "passwordHash": user.password_hash}

    def add_user(self, name: str, password_hash: str) -> None:
        with self.sessions.begin() as session:
            session.add(User(name=name, password_hash=password_hash))

    def remove_user(self, name: str) -> None:
        raise NotImplementedError("task 3")


def existing_link(session: Session, link_id: int) -> Link:
    link = session.get(Link, link_id)
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
        "createdAt": seconds(link.created_at),
        "updatedAt": seconds(link.updated_at),
        "owner": link.owner.name,
    }


def seconds(time: datetime) -> float:
    # SQLite keeps no time zone; ours is always UTC.
    return time.replace(tzinfo=UTC).timestamp()
