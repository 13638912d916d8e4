from unittest import TestCase

from tests.security_runner import run_case


class SqlInjectionTests(TestCase):
    def test_report_sort_cannot_inject_sql(self):
        run_case("report_sort_cannot_inject_sql")

    def test_login_cannot_be_bypassed_with_quotes(self):
        run_case("login_cannot_be_bypassed_with_quotes")
