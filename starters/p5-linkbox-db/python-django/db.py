"""Ready for you: Django's own commands, such as those about the database, with the Python inside .venv.

python db.py migrate
python db.py showmigrations
"""

import sys

from dev import PYTHON, call

if __name__ == "__main__":
    sys.exit(call([PYTHON, "manage.py", *sys.argv[1:]]))
