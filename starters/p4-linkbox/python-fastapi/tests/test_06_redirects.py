from tests.case_runner import run_case


def test_slug_redirects_with_302():
    run_case("slug_redirects_with_302")


def test_unknown_slug_returns_404():
    run_case("unknown_slug_returns_404")


def test_redirect_counts_clicks():
    run_case("redirect_counts_clicks")


def test_custom_slug_must_be_unique():
    run_case("custom_slug_must_be_unique")
