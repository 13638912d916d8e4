"""Task 11 (optional): remembers where slugs lead, in Redis.

Django's own cache does the work: `from django.core.cache import cache`. It is on Redis when REDIS_URL
is set, and never remembers anything when it is not.
"""


def cached_redirect(slug: str) -> tuple[int, str] | None:
    """The id and the url of the link with this slug; None when it is not remembered."""
    raise NotImplementedError("task 11")


def remember_redirect(slug: str, link_id: int, url: str) -> None:
    """For an hour, so that a mistake does not last."""
    raise NotImplementedError("task 11")


def forget_redirect(slug: str) -> None:
    raise NotImplementedError("task 11")
