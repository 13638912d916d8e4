"""Task 6: a test for each case of mine in tests/cases/security-own.json."""

from unittest import TestCase

from tests.security_runner import run_case


class OwnSecurityTests(TestCase):
    def test_search_ignores_sql_in_the_text(self):
        run_case("search_ignores_sql_in_the_text")

    def test_links_of_others_cannot_be_moved(self):
        run_case("links_of_others_cannot_be_moved")
