from tests.database_runner import run_case


def test_tags_are_stored_once_and_shared():
    run_case("tags_are_stored_once_and_shared")


def test_deleting_a_link_keeps_shared_tags():
    run_case("deleting_a_link_keeps_shared_tags")


def test_deleting_a_user_removes_their_links():
    run_case("deleting_a_user_removes_their_links")


def test_phase_4_cases_pass_on_the_database():
    run_case("phase_4_cases_pass_on_the_database")
