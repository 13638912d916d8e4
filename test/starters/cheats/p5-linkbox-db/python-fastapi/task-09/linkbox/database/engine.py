"""Task 9: the engine, which keeps a pool of connections to the database."""

from pathlib import Path

from sqlalchemy import Engine, create_engine, event, make_url

from linkbox.database.settings import DatabaseSettings


def make_engine(settings: DatabaseSettings) -> Engine:
    """Whoever makes the engine disposes it: with it end all connections."""
    engine = create_engine(
        settings.url,
        pool_size=settings.pool_size,
        max_overflow=100,
        pool_timeout=settings.pool_timeout_seconds,
        # A connection that the server closed meanwhile is noticed before it is used.
        pool_pre_ping=True,
        connect_args=options(settings.url),
    )
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", switch_on_foreign_keys)
    return engine


def options(url: str) -> dict:
    """Ready for you: makes the folder of an embedded database; PostgreSQL gives all times in UTC."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        if parsed.database:
            Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        return {}
    return {"options": "-c timezone=UTC"}


def switch_on_foreign_keys(connection, _record):
    """Ready for you: SQLite checks foreign keys only for those who ask."""
    connection.execute("PRAGMA foreign_keys = ON")
