from unittest import TestCase

from tests.database_runner import run_case


class SecondMigrationTests(TestCase):
    def test_second_migration_keeps_existing_rows(self):
        run_case("second_migration_keeps_existing_rows")

    def test_database_refuses_a_duplicate_slug(self):
        run_case("database_refuses_a_duplicate_slug")

    def test_lost_race_for_a_slug_returns_409(self):
        run_case("lost_race_for_a_slug_returns_409")

    def test_slug_lookup_has_an_index(self):
        run_case("slug_lookup_has_an_index")
