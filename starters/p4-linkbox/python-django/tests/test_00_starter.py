from django.test import SimpleTestCase

from tests.case_runner import run_case, running_linkbox


class StarterTests(SimpleTestCase):
    def test_health_returns_ok(self):
        run_case("health_returns_ok")

    def test_app_starts_with_defaults(self):
        with running_linkbox({}) as client:
            self.assertEqual(client.get("/health").status_code, 200)
