from unittest import TestCase

from tests.database_runner import run_case


class MigrationTests(TestCase):
    def test_migrate_creates_the_schema(self):
        run_case("migrate_creates_the_schema")

    def test_migrate_twice_changes_nothing(self):
        run_case("migrate_twice_changes_nothing")
