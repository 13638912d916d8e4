from django.test import SimpleTestCase

from tests.case_runner import run_case


class RequestHandlingTests(SimpleTestCase):
    def test_create_link_returns_201_with_body(self):
        run_case("create_link_returns_201_with_body")

    def test_create_link_without_url_returns_400(self):
        run_case("create_link_without_url_returns_400")

    def test_create_link_with_non_http_url_returns_400(self):
        run_case("create_link_with_non_http_url_returns_400")

    def test_filters_by_tag(self):
        run_case("filters_by_tag")

    def test_pages_with_limit_and_offset(self):
        run_case("pages_with_limit_and_offset")
