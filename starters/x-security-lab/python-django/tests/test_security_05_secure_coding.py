from unittest import TestCase

from tests.security_runner import run_case


class SecureCodingTests(TestCase):
    def test_every_entry_point_validates_the_url(self):
        run_case("every_entry_point_validates_the_url")

    def test_error_pages_reveal_nothing(self):
        run_case("error_pages_reveal_nothing")

    def test_secrets_come_from_the_environment(self):
        run_case("secrets_come_from_the_environment")
