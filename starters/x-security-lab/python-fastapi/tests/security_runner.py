"""Runs the cases of the security lab against linkbox with the weak endpoints. Read it, but leave it as it is.

Each case gets a database of its own, as in phase 5. Nothing here opens a port: the attacks reach the
application inside of this process, and no other one.
"""

import tempfile
from pathlib import Path

from fastapi.testclient import TestClient

from linkbox.database.migrate import migrate
from linkbox.lab.start import lab_app
from tests.case_runner import CASES, DEMO_USER, LOGGER
from tests.database_runner import DatabaseRun, empty_database

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
            migrate(run.engine)
            for number, step in enumerate(CASES[name]["steps"], 1):
                run.title = f"{name}, step {number}"
                run.do(run.fill(step))
        finally:
            run.stop()
            run.engine.dispose()
            LOGGER.removeHandler(run)


class SecurityRun(DatabaseRun):
    """A linkbox with the weak endpoints. It starts with the first request."""

    def __init__(self, data_file, url):
        super().__init__(data_file, url)
        self.env.update(LAB)

    def start(self):
        client = TestClient(lab_app(self.env), raise_server_exceptions=False, follow_redirects=False)
        self.client = client.__enter__()
        client.post("/users", json=DEMO_USER)

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
        page = self.client.get(path)
        self.title += f": GET {path}"
        self.check(page.status_code == 200, "status 200", f"{page.status_code} {page.text[:300]}")
        self.compare("header Content-Type", page.headers.get("Content-Type"), {"matches": "^text/html"})
        for name, wanted in (headers or {}).items():
            self.compare(f"header {name}", page.headers.get(name), wanted)
        for wanted in has:
            self.check(wanted in page.text, f"a page with {wanted}", page.text)
        self.check_text("the page", page.text, {"lacks": lacks})
