from unittest import TestCase

from tests.database_runner import run_case


class TransactionTests(TestCase):
    def test_bulk_import_is_all_or_nothing(self):
        run_case("bulk_import_is_all_or_nothing")

    def test_moving_links_to_another_user_is_all_or_nothing(self):
        run_case("moving_links_to_another_user_is_all_or_nothing")
