from django.test import SimpleTestCase

from tests.case_runner import run_case


class AuthenticationTests(SimpleTestCase):
    def test_register_returns_201_without_password(self):
        run_case("register_returns_201_without_password")

    def test_write_without_credentials_returns_401_with_challenge(self):
        run_case("write_without_credentials_returns_401_with_challenge")

    def test_wrong_password_returns_401(self):
        run_case("wrong_password_returns_401")

    def test_password_is_stored_salted_and_hashed(self):
        run_case("password_is_stored_salted_and_hashed")

    def test_links_of_other_users_cannot_be_deleted(self):
        run_case("links_of_other_users_cannot_be_deleted")
