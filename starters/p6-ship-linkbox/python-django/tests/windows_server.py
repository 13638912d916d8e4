"""For tests on Windows: Django's own server, which Ctrl+Break ends politely, as gunicorn ends elsewhere."""

import os
import runpy
import signal
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
    signal.signal(getattr(signal, "SIGBREAK", signal.SIGTERM), lambda *_: sys.exit(0))
    address = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ['PORT']}"
    sys.argv = ["manage.py", "runserver", "--noreload", address]
    runpy.run_path("manage.py", run_name="__main__")
