"""Task 6: a test for each case of mine in tests/cases/security-own.json."""

from tests.security_runner import run_case


def test_search_ignores_sql_in_the_text():
    run_case("search_ignores_sql_in_the_text")


def test_links_of_others_cannot_be_moved():
    run_case("links_of_others_cannot_be_moved")
