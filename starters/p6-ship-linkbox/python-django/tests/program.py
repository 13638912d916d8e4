"""Starts linkbox as a program of its own, as a container does. Read it, but leave it as it is.

That is gunicorn. Windows has none: there it is Django's own server, with the same settings.
"""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
ON_WINDOWS = sys.platform == "win32"
GUNICORN = [sys.executable, "-m", "gunicorn", "config.wsgi"]
COMMAND = [sys.executable, str(PROJECT / "tests" / "windows_server.py")] if ON_WINDOWS else GUNICORN
LIMIT_SECONDS = 60
OURS = re.compile(r"^(LINKBOX_.*|DATABASE_URL|REDIS_URL|HOST|PORT|DJANGO_SETTINGS_MODULE|GUNICORN_CMD_ARGS)$")


def environment(env):
    inherited = {name: value for name, value in os.environ.items() if not OURS.match(name)}
    return {**inherited, "PYTHONUNBUFFERED": "1", "PORT": "0", **env}


def gunicorn_bind(env):
    """The addresses that gunicorn would listen on with this environment, as it prints them."""
    command = [*GUNICORN, "--print-config"]
    end = subprocess.run(command, cwd=PROJECT, env=environment(env), capture_output=True, text=True, encoding="utf-8")
    found = re.search(r"^bind\s*=\s*(.*)$", end.stdout, re.MULTILINE)
    return found[1] if found else end.stdout + end.stderr


class Program:
    """`address` is where it listens; None when it ended before it did."""

    def __init__(self, env):
        self.process = subprocess.Popen(
            COMMAND,
            cwd=PROJECT,
            env=environment(env),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            creationflags=subprocess.CREATE_NEW_PROCESS_GROUP if ON_WINDOWS else 0,
            start_new_session=not ON_WINDOWS,
        )
        # A program that neither listens nor ends must not keep the tests waiting for ever.
        self.limit = threading.Timer(LIMIT_SECONDS, self.kill)
        self.limit.start()
        self.lines = []
        self.address = self.wait_for_address()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.limit.cancel()
        self.kill()
        self.process.communicate()

    def kill(self):
        """Ends gunicorn with its workers."""
        if ON_WINDOWS:
            self.process.kill()
            return
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return  # They have ended already.

    def wait_for_address(self):
        for line in self.process.stdout:
            self.lines.append(line.strip())
            found = re.search(r"http://[^\s/]+:([1-9]\d*)", line)
            if found:
                return f"http://127.0.0.1:{found[1]}"
        self.process.wait()
        return None

    def get(self, path):
        """The status and the JSON of an answer."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=30) as response:
                return response.status, json.load(response)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    def stop(self):
        """Asks it to end, as a container's engine does, and waits until it has."""
        self.process.send_signal(signal.CTRL_BREAK_EVENT if ON_WINDOWS else signal.SIGTERM)
        self.lines += self.process.stdout.read().splitlines()
        self.process.wait()

    @property
    def output(self):
        return "\n".join(self.lines)
