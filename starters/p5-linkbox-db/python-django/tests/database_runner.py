"""Runs the cases of phase 5 against linkbox on a database. Read it, but leave it as it is.

Each case gets a database of its own: a file of SQLite, or with TEST_DATABASE_URL a new database on
that PostgreSQL server. The database of DATABASE_URL is never touched, nor is one that Django would
make for its tests: so these are tests of unittest. The Redis database of TEST_REDIS_URL is emptied
before each case.
"""

import json
import os
import tempfile
import uuid
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import IntegrityError, close_old_connections, connection, connections
from django.db.backends.signals import connection_created
from django.test import override_settings
from psycopg_pool import ConnectionPool
from redis import Redis

from linkbox.database.connect import django_cache, django_database
from linkbox.database.settings import DatabaseSettings
from linkbox.database.storage import DatabaseStorage
from tests.case_runner import CASES, LOGGER, CaseRun

# Keeps the lines of this file out of what a failing test prints.
__unittest = True

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
            with django_on(run.database) as run.opened:
                run.run_steps(name)
        finally:
            LOGGER.removeHandler(run)


@contextmanager
def empty_database(folder):
    server = os.environ.get("TEST_DATABASE_URL")
    if server is None:
        yield f"sqlite:///{folder}/linkbox.db"
        return
    name = f"linkbox_test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as one:
        one.execute(f"CREATE DATABASE {name}")
        try:
            yield urlsplit(server)._replace(path=f"/{name}").geturl()
        finally:
            one.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def django_on(database):
    """In this block, Django's default database is this one. Yields the connections that are made."""
    before, opened = connections.settings, []

    def remember(connection, **_):
        opened.append(connection)

    connection_created.connect(remember)
    use_database(database)
    try:
        yield opened
    finally:
        connection_created.disconnect(remember)
        for one in opened:
            one.close()
        use_database(before["default"])


def use_database(database):
    """As a restart does: the connections end, and later ones lead to this database."""
    connection.close()
    if hasattr(connection, "close_pool"):
        connection.close_pool()
    connections.settings = connections.configure_settings({"default": database})
    connections["default"] = connections.create_connection("default")


class DatabaseRun(CaseRun):
    """A linkbox on a database, which starts with the first request."""

    def __init__(self, data_file, url):
        super().__init__(data_file)
        self.env = {"LINKBOX_STORAGE": "database", "DATABASE_URL": url, "LINKBOX_POOL_TIMEOUT_SECONDS": "1"}
        if REDIS:
            self.env["REDIS_URL"] = REDIS
        self.opened, self.queries = [], []
        self.saved = times()

    @property
    def database(self):
        database = django_database(DatabaseSettings.from_environment(self.env))
        if database["ENGINE"].endswith("sqlite3"):
            # What a test writes need not survive a power cut, so nobody waits for the disk.
            database.setdefault("OPTIONS", {})["init_command"] = "PRAGMA synchronous = OFF"
        return database

    def run_steps(self, name):
        self.title = name
        engine = settings.DATABASES.get("default", {}).get("ENGINE", "")
        self.check(engine.endswith(("sqlite3", "postgresql")), "DATABASES in the settings (task 1)", engine)
        if REDIS:
            Redis.from_url(REDIS).flushdb()
        try:
            steps = CASES[name]["steps"]
            if "migrate" not in steps[0]:
                migrate(True)
            for number, step in enumerate(steps, 1):
                self.title = f"{name}, step {number}"
                self.do(self.fill(step))
        finally:
            self.stop()

    def start(self):
        use_database(self.database)
        cache = django_cache(DatabaseSettings.from_environment(self.env))
        self.linkbox.enter_context(override_settings(CACHES={"default": cache}))
        super().start()
        storage = current_storage()
        is_there = isinstance(storage, DatabaseStorage)
        self.check(is_there, "linkbox keeps its links in a DatabaseStorage", type(storage).__name__)
        self.linkbox.enter_context(connection.execute_wrapper(self.remember_query))
        close_old_connections()

    def fail_to_start(self, text):
        self.stop()
        try:
            self.start()
        except Exception as error:
            self.check(text in str(error), f"an error that names {text}", str(error))
        else:
            self.check(False, "linkbox refuses to start", "it started")

    def do(self, step):
        match step:
            case {"migrate": target}:
                migrate(target)
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
                current_storage().slug_exists = lambda slug: False
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
        try:
            super().send(request, expect, save)
        finally:
            # A server does this after each request; the client of tests leaves it out.
            close_old_connections()

    def remember_query(self, execute, sql, *rest):
        self.queries.append(sql)
        return execute(sql, *rest)

    def run_sql(self, statement, rows, is_refused):
        try:
            with connection.cursor() as cursor:
                cursor.execute(statement)
                found = [list(row) for row in cursor.fetchall()] if cursor.description else None
        except IntegrityError as error:
            self.check(is_refused, f"the database takes {statement}", str(error))
        else:
            self.check(not is_refused, f"the database refuses {statement}", "it did not")
            self.check(rows is None or found == rows, f"{rows} from {statement}", found)
        finally:
            close_old_connections()

    def check_queries(self, max=None, reads=None):
        selects = [one for one in self.queries if one.lstrip().upper().startswith("SELECT")]
        printed = f"{len(self.queries)}:\n" + "\n".join(" ".join(one.split())[:120] for one in self.queries)
        self.check(self.queries, "at least one query", "none")
        self.check(max is None or len(self.queries) <= max, f"at most {max} queries", printed)
        self.check(reads is None or len(selects) == reads, f"{reads} queries that read", printed)

    def check_pool(self, wanted):
        in_use = sum(one.connection is not None for one in self.opened)
        found = {"size": self.pool_size(), "inUse": in_use}
        self.check(wanted.items() <= found.items(), f"a pool with {wanted}", found)

    def pool_size(self):
        """SQLite opens a file and needs no pool: there it is the one that PostgreSQL would get."""
        if connection.vendor == "postgresql":
            return connection.pool and connection.pool.max_size
        env = {**self.env, "DATABASE_URL": "postgresql://linkbox@127.0.0.1/linkbox"}
        options = django_database(DatabaseSettings.from_environment(env))["OPTIONS"].get("pool")
        return options and ConnectionPool(open=False, **options).max_size

    def check_index(self, table, column):
        with connection.cursor() as cursor:
            found = connection.introspection.get_constraints(cursor, table).values()
        found = [one["columns"] for one in found if one["index"] or one["unique"]]
        self.check(any(one[:1] == [column] for one in found), f"an index on {table}.{column}", found)

    def check_url(self, env, failsWith=None, lacks=(), embedded=False, **wanted):
        try:
            database = django_database(DatabaseSettings.from_environment(env))
        except Exception as error:
            self.check(failsWith is not None and failsWith in str(error), f"settings from {list(env)}", str(error))
            self.check_text("the message", str(error), {"lacks": lacks})
            return
        self.check(failsWith is None, f"an error that names {failsWith}", database)
        engine = "django.db.backends." + ("sqlite3" if embedded else "postgresql")
        self.check(database["ENGINE"] == engine, f"the engine {engine}", database)
        names = {"host": "HOST", "port": "PORT", "database": "NAME"}
        found = {one: database.get(name) for one, name in names.items()}
        self.check(wanted.items() <= found.items(), wanted, database)


def migrate(target):
    """Runs all migrations, or those up to a number such as 0001."""
    call_command("migrate", *([] if target is True else ["linkbox", target]), verbosity=0)
    close_old_connections()


def current_storage():
    return apps.get_app_config("linkbox").storage


def times():
    now = datetime.now(UTC)
    ago = {"Today": 0, "OneAgo": 1, "TwoAgo": 2, "ThreeAgo": 3}
    return {
        "now": f"{now:%Y-%m-%d %H:%M:%S}",
        "twoDaysAgo": f"{now - timedelta(days=2):%Y-%m-%d 12:00:00}",
        "nineDaysAgo": f"{now - timedelta(days=9):%Y-%m-%d 12:00:00}",
        **{f"day{name}": f"{now - timedelta(days=days):%Y-%m-%d}" for name, days in ago.items()},
    }
