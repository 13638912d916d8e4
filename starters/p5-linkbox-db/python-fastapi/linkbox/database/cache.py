"""Task 11 (optional): remembers where slugs lead, in Redis."""

from redis import Redis


class RedirectCache:
    """Entries vanish after an hour, so that a mistake does not last."""

    def __init__(self, redis: Redis):
        self.redis = redis

    def get(self, slug: str) -> tuple[int, str] | None:
        """The id and the url of the link with this slug; None when it is not remembered."""
        raise NotImplementedError("task 11")

    def put(self, slug: str, link_id: int, url: str) -> None:
        raise NotImplementedError("task 11")

    def forget(self, slug: str) -> None:
        raise NotImplementedError("task 11")
