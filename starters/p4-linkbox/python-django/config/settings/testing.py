"""Ready for you: settings for `python manage.py test`."""

from config.settings.base import *

# Django makes passwords slow to guess, so also slow to check. Tests have no secrets, but little time.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
