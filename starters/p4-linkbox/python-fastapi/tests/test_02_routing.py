from tests.case_runner import run_case


def test_get_links_returns_json_list():
    run_case("get_links_returns_json_list")


def test_unknown_path_returns_404_json():
    run_case("unknown_path_returns_404_json")


def test_wrong_method_returns_405():
    run_case("wrong_method_returns_405")
