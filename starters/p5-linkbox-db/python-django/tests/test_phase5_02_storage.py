from unittest import TestCase

from tests.database_runner import run_case


class StorageTests(TestCase):
    def test_links_survive_a_restart_in_the_database(self):
        run_case("links_survive_a_restart_in_the_database")

    def test_no_json_file_is_written_with_database_storage(self):
        run_case("no_json_file_is_written_with_database_storage")
