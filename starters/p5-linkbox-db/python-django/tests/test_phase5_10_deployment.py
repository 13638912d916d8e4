from unittest import TestCase

from tests.database_runner import run_case


class DeploymentTests(TestCase):
    def test_database_url_comes_from_the_environment(self):
        run_case("database_url_comes_from_the_environment")

    def test_start_refuses_pending_migrations(self):
        run_case("start_refuses_pending_migrations")
