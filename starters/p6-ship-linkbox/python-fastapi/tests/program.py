"""Starts linkbox as a program of its own, as a container does. Read it, but leave it as it is."""

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
LIMIT_SECONDS = 60
OURS = re.compile(r"^(LINKBOX_.*|DATABASE_URL|REDIS_URL|HOST|PORT)$")


class Program:
    """`address` is where it listens; None when it ended before it did."""

    def __init__(self, env):
        inherited = {name: value for name, value in os.environ.items() if not OURS.match(name)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "linkbox"],
            cwd=PROJECT,
            env={**inherited, "PYTHONUNBUFFERED": "1", "PORT": "0", **env},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            creationflags=subprocess.CREATE_NEW_PROCESS_GROUP if ON_WINDOWS else 0,
        )
        # A program that neither listens nor ends must not keep the tests waiting for ever.
        self.limit = threading.Timer(LIMIT_SECONDS, self.process.kill)
        self.limit.start()
        self.lines = []
        self.address = self.wait_for_address()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.limit.cancel()
        self.process.kill()
        self.process.communicate()

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
