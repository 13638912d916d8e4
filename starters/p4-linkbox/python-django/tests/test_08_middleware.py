from django.test import SimpleTestCase

from tests.case_runner import run_case


class MiddlewareTests(SimpleTestCase):
    def test_every_response_has_a_request_id(self):
        run_case("every_response_has_a_request_id")

    def test_request_id_from_client_is_kept(self):
        run_case("request_id_from_client_is_kept")

    def test_middleware_runs_for_errors_too(self):
        run_case("middleware_runs_for_errors_too")
