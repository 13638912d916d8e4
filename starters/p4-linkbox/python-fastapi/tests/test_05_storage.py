from tests.case_runner import run_case


def test_update_changes_only_sent_fields():
    run_case("update_changes_only_sent_fields")


def test_delete_then_get_returns_404():
    run_case("delete_then_get_returns_404")


def test_links_survive_a_restart():
    run_case("links_survive_a_restart")


def test_broken_data_file_is_reported_not_overwritten():
    run_case("broken_data_file_is_reported_not_overwritten")
