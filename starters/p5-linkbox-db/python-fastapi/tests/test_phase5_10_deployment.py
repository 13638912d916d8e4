from tests.database_runner import run_case


def test_database_url_comes_from_the_environment():
    run_case("database_url_comes_from_the_environment")


def test_start_refuses_pending_migrations():
    run_case("start_refuses_pending_migrations")
