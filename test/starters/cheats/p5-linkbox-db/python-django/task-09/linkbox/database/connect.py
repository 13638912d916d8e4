"""Makes of our settings what Django wants in DATABASES and CACHES."""

from urllib.parse import parse_qsl, unquote, urlsplit

from linkbox.database.settings import DatabaseSettings

SQLITE = "sqlite:///"


def django_database(settings: DatabaseSettings) -> dict:
    """An entry of DATABASES."""
    if settings.url.startswith(SQLITE):
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": settings.url.removeprefix(SQLITE),
            # Whoever changes something waits for the others, and does not fail halfway.
            "OPTIONS": {"transaction_mode": "IMMEDIATE"},
        }
    address = urlsplit(settings.url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": address.hostname or "",
        "PORT": address.port or 5432,
        "USER": unquote(address.username or ""),
        "PASSWORD": unquote(address.password or ""),
        "NAME": unquote(address.path.removeprefix("/")),
        # A connection that the server closed meanwhile is noticed before it is used.
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {
            # What stands behind the ?, such as sslmode=require.
            **dict(parse_qsl(address.query)),
            "pool": {
                "min_size": 1,
                "max_size": 5,
                "timeout": settings.pool_timeout_seconds,
            },
        },
    }


def django_cache(settings: DatabaseSettings) -> dict:
    """Ready for you: an entry of CACHES. Without Redis, this cache never remembers anything."""
    if settings.redis_url is None:
        return {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}
    return {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": settings.redis_url}
