"""Task 1: how gunicorn runs linkbox. It reads this file when you type: gunicorn config.wsgi"""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

# Task 1: both from the settings: `from django.conf import settings`, then settings.LINKBOX.
bind = f"127.0.0.1:{os.environ.get('PORT', '8000')}"

# One process, so that all requests share a pool; more computers are the cloud's business.
workers = 1
threads = 8
# Nobody steers it from another program on the same computer.
control_socket_disable = True
