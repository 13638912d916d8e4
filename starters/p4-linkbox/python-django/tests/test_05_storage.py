from django.test import SimpleTestCase

from tests.case_runner import run_case


class StorageTests(SimpleTestCase):
    def test_update_changes_only_sent_fields(self):
        run_case("update_changes_only_sent_fields")

    def test_delete_then_get_returns_404(self):
        run_case("delete_then_get_returns_404")

    def test_links_survive_a_restart(self):
        run_case("links_survive_a_restart")

    def test_broken_data_file_is_reported_not_overwritten(self):
        run_case("broken_data_file_is_reported_not_overwritten")
