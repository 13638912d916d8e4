"""Ready for you: starts linkbox with the weak endpoints, on this computer only.

python lab.py
python lab.py key
python lab.py audit

The second line prints a new random key. The third asks whether the libraries have known weaknesses.
"""

import secrets
import sys

from dev import PYTHON, REQUIREMENTS, call

AUDIT = "pip-audit==2.10.1"


def audit():
    code = call([PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", AUDIT])
    files = [word for file in REQUIREMENTS for word in ("--requirement", file)]
    # Every version is written down in these files already, so nothing has to be worked out.
    return code or call([PYTHON, "-m", "pip_audit", "--no-deps", "--disable-pip", *files])


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            sys.exit(call([PYTHON, "-u", "-m", "linkbox.lab"]))
        case ["key"]:
            print(secrets.token_hex(32))
        case ["audit"]:
            sys.exit(audit())
        case _:
            sys.exit(__doc__)
