from unittest import TestCase

from tests.security_runner import run_case


class StarterTests(TestCase):
    def test_weak_endpoints_are_off_by_default(self):
        run_case("weak_endpoints_are_off_by_default")
