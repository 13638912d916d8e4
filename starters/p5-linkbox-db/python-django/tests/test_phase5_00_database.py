import tempfile
from unittest import TestCase

from django.db import connection

from linkbox import models
from linkbox.database import batches, cache, connect, forms, report, search, start, statistics, storage, urls, views
from linkbox.database.settings import DatabaseSettings
from tests.database_runner import django_on

PARTS = [models, batches, cache, connect, forms, report, search, start, statistics, storage, urls, views]


class DatabaseTests(TestCase):
    def test_database_module_is_importable(self):
        self.assertTrue(all(part.__doc__ for part in PARTS))
        with tempfile.TemporaryDirectory() as folder:
            settings = DatabaseSettings(url=f"sqlite:///{folder}/linkbox.db")
            with django_on(connect.django_database(settings)), connection.cursor() as cursor:
                cursor.execute("SELECT 1")
                self.assertEqual(cursor.fetchone(), (1,))
