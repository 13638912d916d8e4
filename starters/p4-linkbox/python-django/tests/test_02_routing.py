from django.test import SimpleTestCase

from tests.case_runner import run_case


class RoutingTests(SimpleTestCase):
    def test_get_links_returns_json_list(self):
        run_case("get_links_returns_json_list")

    def test_unknown_path_returns_404_json(self):
        run_case("unknown_path_returns_404_json")

    def test_wrong_method_returns_405(self):
        run_case("wrong_method_returns_405")
