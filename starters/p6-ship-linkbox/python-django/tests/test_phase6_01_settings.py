"""Task 1 of phase 6. TASKS-phase-6.md says what the settings must do."""

import json
import tempfile
from contextlib import contextmanager
from unittest import TestCase
from unittest.mock import patch

from django.apps import apps
from django.db import OperationalError, connection, connections

from linkbox.database.connect import django_database
from linkbox.database.settings import DatabaseSettings
from linkbox.database.storage import DatabaseStorage
from linkbox.settings import LinkboxSettings
from tests.case_runner import running_linkbox
from tests.database_runner import current_storage, django_on, empty_database, migrate
from tests.program import ON_WINDOWS, Program, gunicorn_bind


@contextmanager
def migrated_database():
    """Yields the environment for linkbox on an empty database, and the connections that are made to it."""
    with tempfile.TemporaryDirectory() as folder, empty_database(folder) as url:
        env = {"DATABASE_URL": url}
        with django_on(django_database(DatabaseSettings.from_environment(env))) as opened:
            migrate(True)
            yield env, opened


class SettingsTests(TestCase):
    def test_port_comes_from_the_environment(self):
        settings = LinkboxSettings.from_environment({"HOST": "0.0.0.0", "PORT": "8123"})
        self.assertEqual((settings.host, settings.port), ("0.0.0.0", 8123))
        self.assertEqual(LinkboxSettings.from_environment({}).host, "127.0.0.1")
        if not ON_WINDOWS:
            bind = gunicorn_bind({"HOST": "0.0.0.0", "PORT": "8123"})
            self.assertIn("0.0.0.0:8123", bind, "gunicorn.conf.py must take both from the settings")
        with Program({"PORT": "eighty"}) as program:
            self.assertIsNone(program.address, f"linkbox must not start with PORT=eighty\n{program.output}")
            self.assertIn("PORT", program.lines[-1], "the message must name PORT")
            self.assertNotEqual(program.process.returncode, 0)

    def test_missing_secret_in_production_refuses_to_start(self):
        with Program({"LINKBOX_ENV": "production"}) as program:
            self.assertIsNone(program.address, f"without DATABASE_URL linkbox must not start\n{program.output}")
            self.assertIn("DATABASE_URL", program.lines[-1], program.output)
            self.assertNotEqual(program.process.returncode, 0)
        with migrated_database() as (env, _), running_linkbox({**env, "LINKBOX_ENV": "production"}):
            self.assertIsInstance(current_storage(), DatabaseStorage, "in production links are kept in the database")

    def test_shutdown_closes_the_database(self):
        with migrated_database() as (env, opened):
            env["LINKBOX_STORAGE"] = "database"
            with running_linkbox(env) as client:
                self.assertEqual(client.get("/ready").json(), {"status": "ok"})
                with unreachable_database():
                    response = client.get("/ready")
                self.assertEqual(response.status_code, 503, "the database is gone")
                self.assertEqual(response.json()["error"]["code"], "unavailable")
                pool = getattr(connection, "pool", None)
                self.assertEqual(client.get("/ready").status_code, 200)
                apps.get_app_config("linkbox").close_storage()
                self.assertEqual([one for one in opened if one.connection is not None], [])
                self.assertTrue(pool is None or pool.closed, "the pool must be closed when linkbox stops")
            with Program(env) as program:
                self.assertEqual(program.get("/ready"), (200, {"status": "ok"}))
                program.stop()
                events = [line for line in program.lines if line.startswith("{")]
                last = json.loads(events[-1])
                self.assertEqual((last["level"], last.get("event")), ("info", "database closed"), program.output)


@contextmanager
def unreachable_database():
    connection.close()
    error = OperationalError("the database does not answer")
    with patch.object(connections["default"], "get_new_connection", side_effect=error):
        yield
