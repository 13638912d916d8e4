"""Ready for you: brings the database to the newest migration. Type: python db.py migrate"""

import os
import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from linkbox.database.engine import make_engine
from linkbox.database.settings import DatabaseSettings

PROJECT = Path(__file__).resolve().parents[2]


def migrate(engine: Engine, revision: str = "head") -> None:
    """Runs the migrations up to a revision such as 0001, in one transaction."""
    config = configuration()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def pending_migrations(engine: Engine) -> list[str]:
    """The names of the migrations that have not run on this database, the next one first."""
    scripts = ScriptDirectory.from_config(configuration())
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    missing = scripts.iterate_revisions("head", current or "base")
    return [Path(script.path).stem for script in reversed(list(missing))]


def configuration() -> Config:
    config = Config(PROJECT / "alembic.ini")
    config.set_main_option("script_location", str(PROJECT / "migrations").replace("%", "%%"))
    return config


def main(words: list[str]) -> int:
    if words not in (["migrate"], ["status"]):
        print("Type: python db.py migrate, or: python db.py status")
        return 1
    engine = make_engine(DatabaseSettings.from_environment(os.environ))
    if words == ["migrate"]:
        migrate(engine)
    pending = pending_migrations(engine)
    print(f"To do: {', '.join(pending)}" if pending else "The database is up to date.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
