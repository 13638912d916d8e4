from unittest import TestCase

from tests.database_runner import run_case


class RelationTests(TestCase):
    def test_tags_are_stored_once_and_shared(self):
        run_case("tags_are_stored_once_and_shared")

    def test_deleting_a_link_keeps_shared_tags(self):
        run_case("deleting_a_link_keeps_shared_tags")

    def test_deleting_a_user_removes_their_links(self):
        run_case("deleting_a_user_removes_their_links")

    def test_phase_4_cases_pass_on_the_database(self):
        run_case("phase_4_cases_pass_on_the_database")
