"""Ready for you: settings for your own computer.

DEBUG stays off: with it, Django answers errors with pages for people, and linkbox answers programs.
"""

from config.settings.base import *

ALLOWED_HOSTS = ["127.0.0.1", "localhost"]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"message_only": {"format": "%(message)s"}},
    "handlers": {
        "terminal": {
            "class": "logging.StreamHandler",
            "formatter": "message_only",
            "stream": "ext://sys.stdout",
        },
    },
    "loggers": {
        "linkbox": {"handlers": ["terminal"], "level": "INFO"},
        # Your own log lines (task 10) take the place of these.
        "django.server": {"level": "CRITICAL"},
    },
}
