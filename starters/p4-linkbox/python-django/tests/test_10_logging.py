from django.test import SimpleTestCase

from tests.case_runner import run_case


class LoggingTests(SimpleTestCase):
    def test_one_log_line_per_request(self):
        run_case("one_log_line_per_request")

    def test_log_line_has_method_path_status_and_duration(self):
        run_case("log_line_has_method_path_status_and_duration")

    def test_passwords_and_credentials_are_never_logged(self):
        run_case("passwords_and_credentials_are_never_logged")
