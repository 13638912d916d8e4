"""Task 10: what can be set about the database, by environment variables."""

from collections.abc import Mapping
from dataclasses import dataclass

EMBEDDED = "sqlite:///data/linkbox.db"


@dataclass(frozen=True)
class DatabaseSettings:
    """`url` as SQLAlchemy wants it, such as sqlite:///file or postgresql+psycopg://user:password@host/name."""

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
    """Hosting providers give postgres://… or postgresql://…; SQLAlchemy wants the driver in it as well."""
    given = env.get("DATABASE_URL")
    if given is None:
        if env.get("LINKBOX_ENV") == "production":
            # A file in a container vanishes with it.
            raise ValueError("Set DATABASE_URL: in production linkbox does not use its embedded database.")
        return EMBEDDED
    scheme, _, rest = given.partition("://")
    if scheme in ("postgres", "postgresql", "postgresql+psycopg"):
        return f"postgresql+psycopg://{rest}"
    if scheme != "sqlite":
        # Without the value: it holds a password, and this text may end in a log.
        raise ValueError("DATABASE_URL must begin with postgresql:// or sqlite:///.")
    return given
