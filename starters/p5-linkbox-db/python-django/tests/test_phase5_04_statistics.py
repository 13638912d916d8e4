from unittest import TestCase

from tests.database_runner import run_case


class StatisticsTests(TestCase):
    def test_top_links_are_ordered_by_clicks(self):
        run_case("top_links_are_ordered_by_clicks")

    def test_clicks_per_day_fill_empty_days(self):
        run_case("clicks_per_day_fill_empty_days")
