"""Ready for you: what Django has to know about the database. base.py takes it in (task 1)."""

import os

from linkbox.database.connect import django_cache, django_database
from linkbox.database.settings import DatabaseSettings

_settings = DatabaseSettings.from_environment(os.environ)

DATABASES = {"default": django_database(_settings)}
CACHES = {"default": django_cache(_settings)}
