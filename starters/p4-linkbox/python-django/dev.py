"""Ready for you: sets linkbox up, runs it and tests it, always with the Python inside .venv.

python dev.py setup
python dev.py run
python dev.py test
python dev.py test create_link_returns_201_with_body
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
VENV = FOLDER / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
# Later starters bring more of these.
REQUIREMENTS = sorted(FOLDER.glob("requirements*.txt"))
# A copy of what was installed last, so that changed requirements are noticed.
INSTALLED = VENV / "requirements.txt"


def setup():
    if not (PYTHON.exists() and INSTALLED.exists()):
        print("Making .venv, a folder for the libraries of this project alone.", flush=True)
        try:
            venv.create(VENV, with_pip=True, clear=True)
        except subprocess.CalledProcessError:
            print("It could not be made. On Debian and Ubuntu, install the package python3-venv first.")
            return 1
    files = [word for file in REQUIREMENTS for word in ("--requirement", file)]
    code = call([PYTHON, "-m", "pip", "install", "--disable-pip-version-check", *files])
    if code == 0:
        INSTALLED.write_bytes(requirements())
    else:
        print("The libraries could not be installed. Are you online? The lines above say more.")
    return code


def requirements():
    return b"".join(file.read_bytes() for file in REQUIREMENTS)


def run():
    env = environment()
    address = f"{env.get('HOST', '127.0.0.1')}:{env.get('PORT', '8000')}"
    return call([PYTHON, "-u", "manage.py", "runserver", "--noreload", address])


def test(names):
    chosen = [part for name in names for part in ("-k", f"test_{name}")]
    return call([PYTHON, "manage.py", "test", *chosen])


def environment():
    """The environment, and what .env adds to it: a line such as PORT=8001 for each setting."""
    file = FOLDER / ".env"
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    pairs = [line.split("=", 1) for line in lines if "=" in line and not line.startswith("#")]
    return {**{name.strip(): value.strip() for name, value in pairs}, **os.environ}


def call(command):
    try:
        return subprocess.call([str(part) for part in command], cwd=FOLDER, env=environment())
    except KeyboardInterrupt:
        return 0


def main(words):
    action, *names = words or ["help"]
    if action == "setup":
        return setup()
    if action not in ("run", "test"):
        print(__doc__)
        return 1
    if not INSTALLED.exists() or INSTALLED.read_bytes() != requirements():
        print("The libraries are missing or out of date. First type: python dev.py setup")
        return 1
    return run() if action == "run" else test(names)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
