from unittest import TestCase

from tests.database_runner import run_case


class SearchTests(TestCase):
    def test_search_finds_by_title_or_url(self):
        run_case("search_finds_by_title_or_url")

    def test_search_treats_quotes_as_text(self):
        run_case("search_treats_quotes_as_text")
