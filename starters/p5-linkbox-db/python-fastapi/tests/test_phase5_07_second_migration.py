from tests.database_runner import run_case


def test_second_migration_keeps_existing_rows():
    run_case("second_migration_keeps_existing_rows")


def test_database_refuses_a_duplicate_slug():
    run_case("database_refuses_a_duplicate_slug")


def test_lost_race_for_a_slug_returns_409():
    run_case("lost_race_for_a_slug_returns_409")


def test_slug_lookup_has_an_index():
    run_case("slug_lookup_has_an_index")
