"""Ready for you: where a server starts. A data file that cannot be read ends it here."""

import os

from django.apps import apps
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.development")

application = get_wsgi_application()
apps.get_app_config("linkbox").open_storage()
