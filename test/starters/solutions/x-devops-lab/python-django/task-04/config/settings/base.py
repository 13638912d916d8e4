"""What is the same wherever linkbox runs."""

import os

from config.settings.database import *
from linkbox.settings import LinkboxSettings

LINKBOX = LinkboxSettings.from_environment(os.environ)

INSTALLED_APPS = ["linkbox"]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TIME_ZONE = "UTC"
USE_I18N = False

# The first one is the outermost: it sees each request first and each response last.
# CsrfViewMiddleware is left out. It guards the forms of pages, which a browser sends together
# with cookies. linkbox has no pages and no cookies: it answers programs, in JSON.
MIDDLEWARE = [
    "linkbox.request_ids.add_request_id",
    "linkbox.request_log.log_request",
    "linkbox.request_metrics.count_request",
    "linkbox.errors.ErrorResponses",
]
if LINKBOX.storage == "json":
    # A database keeps the changes of several requests apart; lists in memory do not.
    MIDDLEWARE.append("linkbox.one_at_a_time.one_at_a_time")
