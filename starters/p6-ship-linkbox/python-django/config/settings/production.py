"""Ready for you: settings for a server. gunicorn.conf.py chooses them."""

from config.settings.base import *
from config.settings.development import LOGGING

# Which names lead here is decided by what stands in front of linkbox, which uses none of them.
ALLOWED_HOSTS = ["*"]
