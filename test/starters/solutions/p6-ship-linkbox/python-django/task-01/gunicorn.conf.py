"""How gunicorn runs linkbox. It reads this file when you type: gunicorn config.wsgi"""

import os

from django.conf import settings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

# Read before the server listens: what is wrong with the settings stops it here.
bind = f"{settings.LINKBOX.host}:{settings.LINKBOX.port}"

# One process, so that all requests share a pool; more computers are the cloud's business.
workers = 1
threads = 8
# Nobody steers it from another program on the same computer.
control_socket_disable = True
