from unittest import TestCase

from tests.database_runner import run_case


class QueryTests(TestCase):
    def test_listing_uses_a_constant_number_of_queries(self):
        run_case("listing_uses_a_constant_number_of_queries")
