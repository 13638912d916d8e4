"""Runs the cases in tests/cases against a fresh linkbox. Read it, but leave it as it is."""

import base64
import json
import logging
import re
import tempfile
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.apps import apps
from django.test import Client, override_settings

from linkbox.settings import LinkboxSettings
from linkbox.storage import StorageError

# Keeps the lines of this file out of what a failing test prints.
__unittest = True

DEMO_USER = {"name": "demo", "password": "demo-password"}
FILES = Path(__file__).parent.glob("cases/*.json")
CASES = {case["name"]: case for file in FILES for case in json.loads(file.read_text("utf-8"))}
LOGGER = logging.getLogger("linkbox")


@contextmanager
def running_linkbox(env):
    """A linkbox that has just started with these environment variables, and a client to ask it."""
    with override_settings(LINKBOX=LinkboxSettings.from_environment(env)):
        apps.get_app_config("linkbox").open_storage()
        yield Client(raise_request_exception=False)


def run_case(name):
    with tempfile.TemporaryDirectory() as folder:
        run = CaseRun(Path(folder) / "linkbox.json")
        LOGGER.setLevel(logging.INFO)
        LOGGER.addHandler(run)
        try:
            run.start()
            for number, step in enumerate(CASES[name]["steps"], 1):
                run.title = f"{name}, step {number}"
                run.do(run.fill(step))
        finally:
            run.stop()
            LOGGER.removeHandler(run)


class CaseRun(logging.Handler):
    """One running linkbox. As a logging handler, it also collects what linkbox logs."""

    def __init__(self, data_file):
        super().__init__()
        self.data_file, self.env = data_file, {"LINKBOX_DATA_FILE": str(data_file)}
        self.linkbox, self.client = ExitStack(), None
        self.saved, self.lines, self.title = {}, [], ""

    def emit(self, record):
        self.lines.append(record.getMessage())

    def start(self):
        self.client = self.linkbox.enter_context(running_linkbox(self.env))
        # Until task 7 this does nothing.
        self.client.post("/users", DEMO_USER, content_type="application/json")

    def stop(self):
        self.linkbox.close()

    def do(self, step):
        match step:
            case {"request": request, "expect": expect}:
                self.send(request, expect, step.get("save", {}))
            case {"restart": {"failsWith": text}}:
                self.fail_to_start(text)
            case {"restart": _}:
                self.stop()
                self.start()
            case {"env": env}:
                self.env.update(env)
                self.stop()
                self.start()
            case {"log": log}:
                self.check_log(**log)
            case {"dataFile": {"write": text}}:
                self.data_file.write_text(text, "utf-8")
            case {"dataFile": expect}:
                self.check(self.data_file.exists(), "a data file", "none")
                text = self.data_file.read_text("utf-8")
                self.check_text("the data file", text, expect)
                self.save(step.get("save", {}), text, {})

    def send(self, request, expect, save):
        self.title += f": {request['method']} {request['path']}"
        user = request.get("auth", f"{DEMO_USER['name']}:{DEMO_USER['password']}")
        body = request.get("text", json.dumps(request["json"]) if "json" in request else "")
        headers = {}
        if user is not None:
            headers["Authorization"] = "Basic " + base64.b64encode(user.encode()).decode()
        headers.update(request.get("headers", {}))
        self.lines.clear()
        response = self.client.generic(
            request["method"], request["path"], body, "application/json", headers=headers
        )
        text = response.text
        received = f"{response.status_code} {text[:300]}"
        self.check(response.status_code == expect["status"], f"status {expect['status']}", received)
        for name, wanted in expect.get("headers", {}).items():
            self.compare(f"header {name}", response.headers.get(name), wanted)
        self.check_text("the body", text, expect)
        self.save(save, text, response.headers)

    def fail_to_start(self, text):
        self.stop()
        try:
            self.start()
        except StorageError as error:
            self.check(text in str(error), f"an error that names {text}", str(error))
        else:
            self.check(False, "linkbox refuses to start", "it started")

    def check_text(self, what, text, expect):
        if "text" in expect:
            self.compare(what, text, expect["text"])
        for path, wanted in expect.get("body", {}).items():
            self.compare(f"{path} of {what}", at(json_of(text), path), wanted)
        for unwanted in expect.get("lacks", []):
            self.check(unwanted not in text, f"{what} without {unwanted}", text[:300])

    def check_log(self, line, count=None, lacks=()):
        text = "\n".join(self.lines)
        if count is not None:
            self.check(len(self.lines) == count, f"{count} line in the log", text)
        found = [json_of(one) for one in self.lines]
        fits = any(all(matches(at(one, path), wanted) for path, wanted in line.items()) for one in found)
        self.check(fits, f"a log line with {json.dumps(line)}", text)
        self.check_text("the log", text, {"lacks": lacks})

    def save(self, wanted, text, headers):
        for name, path in wanted.items():
            is_header = path.startswith("header ")
            self.saved[name] = headers[path.split()[1]] if is_header else at(json_of(text), path)

    def fill(self, value):
        """Puts what was saved in the place of {name}, anywhere in a step."""
        if isinstance(value, dict):
            return {key: self.fill(part) for key, part in value.items()}
        if isinstance(value, list):
            return [self.fill(part) for part in value]
        if not isinstance(value, str):
            return value
        if whole := re.fullmatch(r"{(\w+)}", value):
            return self.saved[whole[1]]
        return re.sub(r"{(\w+)}", lambda one: str(self.saved[one[1]]), value)

    def compare(self, what, actual, wanted):
        self.check(matches(actual, wanted), f"{what}: {json.dumps(wanted)}", json.dumps(actual))

    def check(self, is_right, wanted, actual):
        if not is_right:
            raise AssertionError(f"{self.title}\nexpected {wanted}\nreceived {actual}")


def json_of(text):
    try:
        return json.loads(text)
    except ValueError:
        return None


def at(value, path):
    """The part of a JSON value at a path such as error.code or 0.url; None when it is not there."""
    for key in path.split(".") if path != "." else []:
        try:
            value = value[int(key) if isinstance(value, list) else key]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return value


def matches(actual, wanted):
    match wanted:
        case {"matches": pattern}:
            return actual is not None and re.search(pattern, str(actual)) is not None
        case {"not": other}:
            return actual is not None and actual != other
        case {"count": count}:
            return isinstance(actual, list) and len(actual) == count
        case {"keys": keys}:
            return isinstance(actual, dict) and sorted(actual) == sorted(keys)
        case {"nowUtc": _}:
            return is_now_in_utc(str(actual))
    return type(actual) is type(wanted) and actual == wanted


def is_now_in_utc(text):
    if re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", text) is None:
        return False
    time = datetime.fromisoformat(text[:19]).replace(tzinfo=UTC)
    return abs(datetime.now(UTC) - time) < timedelta(minutes=5)
