from unittest import TestCase

from tests.security_runner import run_case


class EncryptionTests(TestCase):
    def test_private_notes_are_encrypted_at_rest(self):
        run_case("private_notes_are_encrypted_at_rest")

    def test_changed_share_link_is_rejected(self):
        run_case("changed_share_link_is_rejected")

    def test_notes_survive_a_key_rotation(self):
        run_case("notes_survive_a_key_rotation")
