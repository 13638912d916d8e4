from fastapi.testclient import TestClient

from linkbox.app import create_app
from linkbox.settings import Settings
from tests.case_runner import run_case


def test_health_returns_ok():
    run_case("health_returns_ok")


def test_app_starts_with_defaults():
    with TestClient(create_app(Settings.from_environment({}))) as client:
        assert client.get("/health").status_code == 200
