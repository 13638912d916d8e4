"""Task 10: opens the storage on the database."""

from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from linkbox.database.storage import DatabaseStorage


class PendingMigrations(Exception):
    """The database is older than the code. The text says what to type."""


def open_database() -> DatabaseStorage:
    """Ready for you: called once, when the application starts."""
    try:
        refuse_pending_migrations()
        return DatabaseStorage()
    finally:
        # Requests are answered in other threads, and each of those has a connection of its own.
        connection.close()


def pending_migrations() -> list[str]:
    """Ready for you: the names of the migrations that have not run on this database, the next one first."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [migration.name for migration, _ in plan]


def refuse_pending_migrations() -> None:
    """Task 10: raise PendingMigrations when pending_migrations() names any."""
