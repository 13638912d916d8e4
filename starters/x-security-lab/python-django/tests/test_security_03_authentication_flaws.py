from unittest import TestCase

from tests.security_runner import run_case


class AuthenticationFlawsTests(TestCase):
    def test_links_of_others_cannot_be_read_by_id(self):
        run_case("links_of_others_cannot_be_read_by_id")

    def test_login_slows_down_after_five_failures(self):
        run_case("login_slows_down_after_five_failures")

    def test_session_id_is_random_and_expires(self):
        run_case("session_id_is_random_and_expires")
