"""Ready for you: Django's own commands. Type: python dev.py run, or python dev.py test"""

import os
import sys

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    settings = "testing" if sys.argv[1:2] == ["test"] else "development"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", f"config.settings.{settings}")
    execute_from_command_line(sys.argv)
