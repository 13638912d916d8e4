from django.test import SimpleTestCase

from tests.case_runner import run_case


class ResponseFormattingTests(SimpleTestCase):
    def test_created_link_has_location_header(self):
        run_case("created_link_has_location_header")

    def test_timestamps_are_iso_8601_utc(self):
        run_case("timestamps_are_iso_8601_utc")

    def test_link_has_exactly_the_documented_fields(self):
        run_case("link_has_exactly_the_documented_fields")
