"""linkbox as an application of Django."""

from django.apps import AppConfig
from django.conf import settings
from django.db import connection

from linkbox.request_log import log_line
from linkbox.storage import Storage


class LinkboxConfig(AppConfig):
    name = "linkbox"

    def open_storage(self):
        """Called once by wsgi.py when the server starts, and by each test."""
        if settings.LINKBOX.storage == "json":
            self.storage = Storage.open(settings.LINKBOX.data_file)
        else:
            # Only now: it needs the models, which Django loads after this file.
            from linkbox.database.start import open_database

            self.storage = open_database()

    def close_storage(self):
        """Called by wsgi.py when the server ends."""
        if settings.LINKBOX.storage == "json":
            return
        connection.close()
        if connection.vendor == "postgresql":
            connection.close_pool()
        log_line("info", event="database closed")
