from tests.case_runner import run_case


def test_malformed_json_returns_400_in_the_shared_shape():
    run_case("malformed_json_returns_400_in_the_shared_shape")


def test_all_errors_share_one_shape():
    run_case("all_errors_share_one_shape")


def test_unexpected_error_returns_500_without_details():
    run_case("unexpected_error_returns_500_without_details")
