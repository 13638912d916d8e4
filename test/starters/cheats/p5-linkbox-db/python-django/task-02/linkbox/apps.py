"""linkbox as an application of Django."""

from django.apps import AppConfig
from django.conf import settings

from linkbox.storage import Storage


class LinkboxConfig(AppConfig):
    name = "linkbox"

    def open_storage(self):
        """Called once by wsgi.py when the server starts, and by each test."""
        if settings.LINKBOX.storage in ("json", "database"):
            self.storage = Storage.open(settings.LINKBOX.data_file)
        else:
            # Only now: it needs the models, which Django loads after this file.
            from linkbox.database.start import open_database

            self.storage = open_database()
