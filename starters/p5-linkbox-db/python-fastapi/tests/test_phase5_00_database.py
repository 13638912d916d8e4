from sqlalchemy import text

from linkbox.database import batches, cache, migrate, models, report, routes, search, start, statistics, storage
from linkbox.database.engine import make_engine
from linkbox.database.settings import DatabaseSettings

PARTS = [batches, cache, migrate, models, report, routes, search, start, statistics, storage]


def test_database_module_is_importable(tmp_path):
    assert all(part.__doc__ for part in PARTS)
    engine = make_engine(DatabaseSettings(url=f"sqlite:///{tmp_path}/linkbox.db"))
    with engine.connect() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1
    engine.dispose()
