"""Runs the cases of the security lab against linkbox with the weak endpoints. Read it, but leave it as it is.

Each case gets a database of its own, as in phase 5. Nothing here opens a port: the attacks reach the
application inside of this process, and no other one.
"""

import tempfile
from pathlib import Path

from django.conf import settings
from django.db import close_old_connections
from django.test import override_settings

from linkbox.lab.start import lab_settings
from tests.case_runner import LOGGER
from tests.database_runner import DatabaseRun, django_on, empty_database

# Keeps the lines of this file out of what a failing test prints.
__unittest = True

# Keys for tests. Anybody may know them.
LAB = {
    "LINKBOX_SECURITY_LAB": "1",
    "LINKBOX_NOTE_KEYS": "k1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    "LINKBOX_SHARE_KEY": "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f",
}


def run_case(name):
    with tempfile.TemporaryDirectory() as folder, empty_database(folder) as url:
        run = SecurityRun(Path(folder) / "linkbox.json", url)
        LOGGER.setLevel("INFO")
        LOGGER.addHandler(run)
        try:
            with django_on(run.database) as run.opened:
                run.run_steps(name)
        finally:
            LOGGER.removeHandler(run)


class SecurityRun(DatabaseRun):
    """A linkbox with the weak endpoints. It starts with the first request."""

    def __init__(self, data_file, url):
        super().__init__(data_file, url)
        self.env.update(LAB)

    def start(self):
        self.linkbox.enter_context(override_settings(**lab_settings(self.env, settings.MIDDLEWARE)))
        super().start()

    def stop(self):
        super().stop()
        self.client = None

    def do(self, step):
        match step:
            case {"start": start}:
                self.check_refusal(**start)
            case {"page": page}:
                self.check_page(**page)
            case _:
                super().do(step)

    def check_refusal(self, env, failsWith, lacks=()):
        """Linkbox does not start with these settings. They count for this step alone."""
        self.stop()
        before, self.env = self.env, {**self.env, **env}
        try:
            self.start()
        except Exception as error:
            self.check(failsWith in str(error), f"an error that names {failsWith}", str(error))
            self.check_text("the message", str(error), {"lacks": lacks})
        else:
            self.check(False, f"linkbox refuses to start with {env}", "it started")
        finally:
            self.stop()
            self.env = before

    def check_page(self, path, has=(), lacks=(), headers=None):
        if self.client is None:
            self.start()
        self.title += f": GET {path}"
        page = self.client.get(path)
        close_old_connections()
        self.check(page.status_code == 200, "status 200", f"{page.status_code} {page.text[:300]}")
        self.compare("header Content-Type", page.headers.get("Content-Type"), {"matches": "^text/html"})
        for name, wanted in (headers or {}).items():
            self.compare(f"header {name}", page.headers.get(name), wanted)
        for wanted in has:
            self.check(wanted in page.text, f"a page with {wanted}", page.text)
        self.check_text("the page", page.text, {"lacks": lacks})
