from tests.database_runner import run_case


def test_bulk_import_is_all_or_nothing():
    run_case("bulk_import_is_all_or_nothing")


def test_moving_links_to_another_user_is_all_or_nothing():
    run_case("moving_links_to_another_user_is_all_or_nothing")
