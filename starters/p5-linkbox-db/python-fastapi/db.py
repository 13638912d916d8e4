"""Ready for you: brings the database up to date, with the Python inside .venv.

python db.py migrate
python db.py status
"""

import sys

from dev import PYTHON, call

if __name__ == "__main__":
    sys.exit(call([PYTHON, "-m", "linkbox.database.migrate", *sys.argv[1:]]))
