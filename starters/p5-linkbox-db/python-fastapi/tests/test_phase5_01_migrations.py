from tests.database_runner import run_case


def test_migrate_creates_the_schema():
    run_case("migrate_creates_the_schema")


def test_migrate_twice_changes_nothing():
    run_case("migrate_twice_changes_nothing")
