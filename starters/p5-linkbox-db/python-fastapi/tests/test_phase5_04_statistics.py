from tests.database_runner import run_case


def test_top_links_are_ordered_by_clicks():
    run_case("top_links_are_ordered_by_clicks")


def test_clicks_per_day_fill_empty_days():
    run_case("clicks_per_day_fill_empty_days")
