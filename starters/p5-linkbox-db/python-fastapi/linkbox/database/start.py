"""Task 10: opens the storage that the settings ask for."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from linkbox.database.engine import make_engine
from linkbox.database.settings import DatabaseSettings
from linkbox.database.storage import DatabaseStorage


class PendingMigrations(Exception):
    """The database is older than the code. The text says what to type."""


@contextmanager
def open_database(settings: DatabaseSettings) -> Iterator[DatabaseStorage]:
    """Ready for you: the engine lives as long as the application."""
    engine = make_engine(settings)
    try:
        refuse_pending_migrations(engine)
        yield DatabaseStorage(engine)
    finally:
        engine.dispose()


def refuse_pending_migrations(engine: Engine) -> None:
    """Task 10: raise PendingMigrations when migrate.pending_migrations(engine) names any."""
