from django.test import SimpleTestCase

from tests.case_runner import run_case


class ErrorTests(SimpleTestCase):
    def test_malformed_json_returns_400_in_the_shared_shape(self):
        run_case("malformed_json_returns_400_in_the_shared_shape")

    def test_all_errors_share_one_shape(self):
        run_case("all_errors_share_one_shape")

    def test_unexpected_error_returns_500_without_details(self):
        run_case("unexpected_error_returns_500_without_details")
