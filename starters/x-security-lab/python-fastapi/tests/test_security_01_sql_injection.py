from tests.security_runner import run_case


def test_report_sort_cannot_inject_sql():
    run_case("report_sort_cannot_inject_sql")


def test_login_cannot_be_bypassed_with_quotes():
    run_case("login_cannot_be_bypassed_with_quotes")
