from tests.case_runner import run_case


def test_created_link_has_location_header():
    run_case("created_link_has_location_header")


def test_timestamps_are_iso_8601_utc():
    run_case("timestamps_are_iso_8601_utc")


def test_link_has_exactly_the_documented_fields():
    run_case("link_has_exactly_the_documented_fields")
