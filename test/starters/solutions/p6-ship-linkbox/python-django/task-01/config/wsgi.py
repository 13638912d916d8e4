"""Where a server starts. A data file that cannot be read ends it here."""

import atexit
import os

from django.apps import apps
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.development")

application = get_wsgi_application()
linkbox = apps.get_app_config("linkbox")
linkbox.open_storage()
# Python calls this last, in each process that serves, whichever server it is.
atexit.register(linkbox.close_storage)
