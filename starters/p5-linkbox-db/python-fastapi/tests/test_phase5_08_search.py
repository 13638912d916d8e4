from tests.database_runner import run_case


def test_search_finds_by_title_or_url():
    run_case("search_finds_by_title_or_url")


def test_search_treats_quotes_as_text():
    run_case("search_treats_quotes_as_text")
