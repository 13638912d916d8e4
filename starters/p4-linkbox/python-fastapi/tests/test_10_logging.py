from tests.case_runner import run_case


def test_one_log_line_per_request():
    run_case("one_log_line_per_request")


def test_log_line_has_method_path_status_and_duration():
    run_case("log_line_has_method_path_status_and_duration")


def test_passwords_and_credentials_are_never_logged():
    run_case("passwords_and_credentials_are_never_logged")
