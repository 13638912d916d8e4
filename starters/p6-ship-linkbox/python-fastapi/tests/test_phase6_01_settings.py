"""Task 1 of phase 6. TASKS-phase-6.md says what the settings must do."""

import json

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError

from linkbox.app import create_app
from linkbox.database.migrate import migrate
from linkbox.database.storage import DatabaseStorage
from linkbox.settings import Settings
from tests.database_runner import empty_database
from tests.program import Program


@pytest.fixture
def database_url(tmp_path):
    with empty_database(tmp_path) as url:
        engine = create_engine(url)
        migrate(engine)
        engine.dispose()
        yield url


def test_port_comes_from_the_environment():
    settings = Settings.from_environment({"HOST": "0.0.0.0", "PORT": "8123"})
    assert settings.port == 8123
    assert settings.host == "0.0.0.0"
    assert Settings.from_environment({}).host == "127.0.0.1"
    with Program({"PORT": "eighty"}) as program:
        assert program.address is None, f"linkbox must not start with PORT=eighty\n{program.output}"
        last = program.lines[-1]
        assert "PORT" in last, f"the message must name PORT\n{last}"
        assert program.process.returncode != 0


def test_missing_secret_in_production_refuses_to_start(database_url):
    with Program({"LINKBOX_ENV": "production"}) as program:
        assert program.address is None, f"without DATABASE_URL linkbox must not start\n{program.output}"
        assert "DATABASE_URL" in program.lines[-1], program.output
        assert program.process.returncode != 0
    production = Settings.from_environment({"LINKBOX_ENV": "production", "DATABASE_URL": database_url})
    with TestClient(create_app(production)) as client:
        storage = client.app.state.storage
        assert isinstance(storage, DatabaseStorage), "in production links are kept in the database"


def test_shutdown_closes_the_database(database_url, monkeypatch):
    env = {"LINKBOX_STORAGE": "database", "DATABASE_URL": database_url}
    with TestClient(create_app(Settings.from_environment(env))) as client:
        assert client.get("/ready").json() == {"status": "ok"}
        engine = client.app.state.storage.engine
        pool = engine.pool
        with monkeypatch.context() as broken:
            broken.setattr(engine, "connect", lambda *_, **__: unreachable())
            response = client.get("/ready")
        assert response.status_code == 503, f"the database is gone, /ready says {response.status_code}"
        assert response.json()["error"]["code"] == "unavailable"
    assert engine.pool is not pool, "the engine must be disposed of when linkbox stops"
    with Program(env) as program:
        assert program.get("/ready") == (200, {"status": "ok"})
        program.stop()
        events = [line for line in program.lines if line.startswith("{")]
        last = json.loads(events[-1])
        assert (last["level"], last.get("event")) == ("info", "database closed"), program.output


def unreachable():
    raise OperationalError("SELECT 1", {}, Exception("the database does not answer"))
