"""Keeps users and links in the database."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Engine, delete, func, select
from sqlalchemy.orm import Session, joinedload, selectinload, sessionmaker

from linkbox.database.models import Click, Link, LinkTag, Tag, User
from linkbox.errors import ApiError

# What is read together with links: two queries more, however many links there are.
NEIGHBOURS = [joinedload(Link.owner), selectinload(Link.link_tags).joinedload(LinkTag.tag)]


class DatabaseStorage:
    """The same methods as Storage in storage.py, so that the routes need not know which one they have."""

    def __init__(self, engine: Engine):
        self.engine = engine
        self.sessions = sessionmaker(engine)

    def list_links(self, tag: str | None, limit: int, offset: int) -> list[dict]:
        with self.sessions() as session:
            wanted = select(Link).order_by(Link.id).limit(limit).offset(offset)
            if tag is not None:
                wanted = wanted.join(Link.link_tags).join(LinkTag.tag).where(Tag.name == tag)
            return all_values(session, session.scalars(wanted.options(*NEIGHBOURS)).all())

    def find_link(self, link_id: int) -> dict:
        with self.sessions() as session:
            return values_of(session, existing_link(session, link_id))

    def slug_exists(self, slug: str) -> bool:
        with self.sessions() as session:
            return session.scalar(select(Link.id).where(Link.slug == slug)) is not None

    def add_link(self, *, url: str, title: str, tags: list[str], slug: str, owner: str) -> dict:
        with self.sessions.begin() as session:
            return values_of(session, insert_link(session, url=url, title=title, tags=tags, slug=slug, owner=owner))

    def change_link(self, link_id: int, changes: dict) -> dict:
        with self.sessions.begin() as session:
            link = existing_link(session, link_id)
            link.url = changes.get("url", link.url)
            link.title = changes.get("title", link.title)
            if "tags" in changes:
                set_tags(session, link, changes["tags"])
            link.updated_at = datetime.now(UTC)
            return values_of(session, link)

    def remove_link(self, link: dict) -> None:
        with self.sessions.begin() as session:
            session.delete(existing_link(session, link["id"]))

    def click(self, slug: str) -> str | None:
        with self.sessions.begin() as session:
            link = session.scalar(select(Link).where(Link.slug == slug))
            if link is None:
                return None
            session.add(Click(link_id=link.id, clicked_at=datetime.now(UTC)))
            return link.url

    def find_user(self, name: str) -> dict | None:
        with self.sessions() as session:
            user = session.scalar(select(User).where(User.name == name))
            return user and {"name": user.name, "passwordHash": user.password_hash}

    def add_user(self, name: str, password_hash: str) -> None:
        with self.sessions.begin() as session:
            session.add(User(name=name, password_hash=password_hash))

    def remove_user(self, name: str) -> None:
        with self.sessions.begin() as session:
            # The database removes their links, and what belongs to those.
            session.execute(delete(User).where(User.name == name))


def insert_link(session: Session, *, url: str, title: str, tags: list[str], slug: str, owner: str) -> Link:
    now = datetime.now(UTC)
    user = session.scalars(select(User).where(User.name == owner)).one()
    link = Link(url=url, title=title, slug=slug, owner=user, created_at=now, updated_at=now)
    session.add(link)
    set_tags(session, link, tags)
    return link


def existing_link(session: Session, link_id: int) -> Link:
    link = session.get(Link, link_id)
    if link is None:
        raise ApiError(404, "not_found", f"There is no link {link_id}.")
    return link


def set_tags(session: Session, link: Link, names: list[str]) -> None:
    """Tags that are known are used again."""
    unique = list(dict.fromkeys(names))
    known = {tag.name: tag for tag in session.scalars(select(Tag).where(Tag.name.in_(unique)))}
    link.link_tags.clear()
    # The old rows must be gone before new ones with the same key are written.
    session.flush()
    link.link_tags = [
        LinkTag(tag=known.get(name) or Tag(name=name), position=position) for position, name in enumerate(unique)
    ]
    session.flush()


def all_values(session: Session, links: Sequence[Link]) -> list[dict]:
    """One query counts the clicks of all of them."""
    ids = [link.id for link in links]
    counts = select(Click.link_id, func.count()).where(Click.link_id.in_(ids)).group_by(Click.link_id)
    clicks = {link_id: count for link_id, count in session.execute(counts)}
    return [link_values(link, clicks.get(link.id, 0)) for link in links]


def values_of(session: Session, link: Link) -> dict:
    return all_values(session, [link])[0]


def link_values(link: Link, clicks: int) -> dict:
    """As the JSON file holds a link."""
    return {
        "id": link.id,
        "slug": link.slug,
        "url": link.url,
        "title": link.title,
        "tags": [link_tag.tag.name for link_tag in link.link_tags],
        "clicks": clicks,
        "createdAt": seconds(link.created_at),
        "updatedAt": seconds(link.updated_at),
        "owner": link.owner.name,
    }


def seconds(time: datetime) -> float:
    # SQLite keeps no time zone; ours is always UTC.
    return time.replace(tzinfo=UTC).timestamp()
