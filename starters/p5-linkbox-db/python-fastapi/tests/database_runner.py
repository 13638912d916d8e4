"""Runs the cases of phase 5 against linkbox on a database. Read it, but leave it as it is.

Each case gets a database of its own: a file of SQLite, or with TEST_DATABASE_URL a new database on
that PostgreSQL server. The database of DATABASE_URL is never touched. The Redis database of
TEST_REDIS_URL is emptied before each case.
"""

import json
import os
import tempfile
import uuid
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from redis import Redis
from sqlalchemy import create_engine, event, inspect, make_url, text
from sqlalchemy.exc import IntegrityError

from linkbox.database.migrate import migrate
from linkbox.database.settings import DatabaseSettings
from linkbox.database.storage import DatabaseStorage
from tests.case_runner import CASES, LOGGER, CaseRun

REDIS = os.environ.get("TEST_REDIS_URL")
PHASE_4 = [
    case["name"]
    for file in sorted(Path(__file__).parent.glob("cases/[0-9]*.json"))
    for case in json.loads(file.read_text("utf-8"))
    if not any("dataFile" in step for step in case["steps"])
]


def run_case(name):
    with tempfile.TemporaryDirectory() as folder, empty_database(folder) as url:
        run = DatabaseRun(Path(folder) / "linkbox.json", url)
        LOGGER.setLevel("INFO")
        LOGGER.addHandler(run)
        try:
            run.empty_cache()
            steps = CASES[name]["steps"]
            if "migrate" not in steps[0]:
                migrate(run.engine)
            for number, step in enumerate(steps, 1):
                run.title = f"{name}, step {number}"
                run.do(run.fill(step))
        finally:
            run.stop()
            run.engine.dispose()
            LOGGER.removeHandler(run)


@contextmanager
def empty_database(folder):
    server = os.environ.get("TEST_DATABASE_URL")
    if server is None:
        yield f"sqlite:///{folder}/linkbox.db"
        return
    url = make_url(server).set(drivername="postgresql+psycopg")
    name = f"linkbox_test_{uuid.uuid4().hex[:12]}"
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        try:
            yield url.set(database=name).render_as_string(hide_password=False)
        finally:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


class DatabaseRun(CaseRun):
    """A linkbox on a database, which starts with the first request."""

    def __init__(self, data_file, url):
        super().__init__(data_file)
        self.env = {"LINKBOX_STORAGE": "database", "DATABASE_URL": url, "LINKBOX_POOL_TIMEOUT_SECONDS": "1"}
        if REDIS:
            self.env["REDIS_URL"] = REDIS
        self.engine = create_engine(url)
        if self.engine.dialect.name == "sqlite":
            event.listen(self.engine, "connect", lambda one, _: one.execute("PRAGMA foreign_keys = ON"))
        self.queries = []
        self.saved = times()

    def empty_cache(self):
        if REDIS:
            Redis.from_url(REDIS).flushdb()

    def start(self):
        super().start()
        storage = self.client.app.state.storage
        is_there = isinstance(storage, DatabaseStorage)
        self.check(is_there, "linkbox keeps its links in a DatabaseStorage", type(storage).__name__)
        event.listen(storage.engine, "before_cursor_execute", lambda *words: self.queries.append(words[2]))

    def do(self, step):
        match step:
            case {"migrate": revision}:
                migrate(self.engine, "head" if revision is True else revision)
            case {"sql": statement}:
                self.run_sql(statement, step.get("rows"), step.get("refused", False))
            case {"queries": limits}:
                self.check_queries(**limits)
            case {"pool": wanted}:
                self.check_pool(wanted)
            case {"index": index}:
                self.check_index(**index)
            case {"databaseUrl": wanted}:
                self.check_url(**wanted)
            case {"blind": _}:
                self.client.app.state.storage.slug_exists = lambda slug: False
            case {"dataFile": "absent"}:
                self.check(not self.data_file.exists(), "no data file", f"{self.data_file.name} was written")
            case {"phase4": _}:
                for name in PHASE_4:
                    run_case(name)
            case _:
                if self.client is None and "request" in step:
                    self.start()
                super().do(step)

    def send(self, request, expect, save):
        self.queries.clear()
        super().send(request, expect, save)

    def run_sql(self, statement, rows, is_refused):
        try:
            with self.engine.begin() as connection:
                result = connection.execute(text(statement))
                found = [list(row) for row in result] if result.returns_rows else None
        except IntegrityError as error:
            self.check(is_refused, f"the database takes {statement}", str(error.orig))
        else:
            self.check(not is_refused, f"the database refuses {statement}", "it did not")
            self.check(rows is None or found == rows, f"{rows} from {statement}", found)

    def check_queries(self, max=None, reads=None):
        selects = [one for one in self.queries if one.lstrip().upper().startswith("SELECT")]
        printed = f"{len(self.queries)}:\n" + "\n".join(" ".join(one.split())[:120] for one in self.queries)
        self.check(self.queries, "at least one query", "none")
        self.check(max is None or len(self.queries) <= max, f"at most {max} queries", printed)
        self.check(reads is None or len(selects) == reads, f"{reads} queries that read", printed)

    def check_pool(self, wanted):
        pool = self.client.app.state.storage.engine.pool
        found = {"size": pool.size(), "inUse": pool.checkedout()}
        self.check(wanted.items() <= found.items(), f"a pool with {wanted}", found)

    def check_index(self, table, column):
        inspector = inspect(self.engine)
        found = [one["column_names"] for one in inspector.get_indexes(table)]
        found += [one["column_names"] for one in inspector.get_unique_constraints(table)]
        self.check(any(one[0] == column for one in found), f"an index on {table}.{column}", found)

    def check_url(self, env, failsWith=None, lacks=(), embedded=False, **wanted):
        try:
            url = make_url(DatabaseSettings.from_environment(env).url)
        except Exception as error:
            self.check(failsWith is not None and failsWith in str(error), f"settings from {list(env)}", str(error))
            self.check_text("the message", str(error), {"lacks": lacks})
            return
        self.check(failsWith is None, f"an error that names {failsWith}", url)
        driver = "sqlite" if embedded else "postgresql+psycopg"
        self.check(url.drivername == driver, f"a URL that begins with {driver}://", url)
        found = {"host": url.host, "port": url.port or 5432, "database": url.database}
        self.check(wanted.items() <= found.items(), wanted, url)


def times():
    now = datetime.now(UTC)
    day = {
        name: now - timedelta(days=ago) for name, ago in {"Today": 0, "OneAgo": 1, "TwoAgo": 2, "ThreeAgo": 3}.items()
    }
    return {
        "now": f"{now:%Y-%m-%d %H:%M:%S}",
        "twoDaysAgo": f"{now - timedelta(days=2):%Y-%m-%d 12:00:00}",
        "nineDaysAgo": f"{now - timedelta(days=9):%Y-%m-%d 12:00:00}",
        **{f"day{name}": f"{date:%Y-%m-%d}" for name, date in day.items()},
    }
