"""Ready for you: starts the lab. Run it with: python lab.py"""

import os
import sys

from django.conf import settings
from django.core.management import execute_from_command_line

from linkbox.lab.start import SWITCH, LabRefused, is_on, lab_settings, with_database


def main():
    try:
        settings.configure(**all_settings())
    except (LabRefused, ValueError) as error:
        sys.exit(str(error))
    # Not a setting: the lab never listens where another computer could reach it.
    address = f"127.0.0.1:{os.environ.get('PORT', '8000')}"
    execute_from_command_line(["lab.py", "runserver", "--noreload", address])


def all_settings() -> dict:
    """Those of your own computer, and what the lab changes in them."""
    if not is_on(os.environ):
        raise LabRefused(f"The lab is off. To switch it on, write {SWITCH}=1 into the file .env.")
    os.environ.update(with_database(os.environ))
    # Only now: it looks into the environment while it is imported.
    from config.settings import development

    yours = {name: value for name, value in vars(development).items() if name.isupper()}
    return {**yours, **lab_settings(os.environ, development.MIDDLEWARE)}


if __name__ == "__main__":
    main()
