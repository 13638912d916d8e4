"""Runs the cases in tests/cases against a fresh linkbox. Read it, but leave it as it is."""

import base64
import json
import logging
import re
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fastapi.testclient import TestClient

from linkbox.app import create_app
from linkbox.settings import Settings

DEMO_USER = {"name": "demo", "password": "demo-password"}
FILES = Path(__file__).parent.glob("cases/*.json")
CASES = {case["name"]: case for file in FILES for case in json.loads(file.read_text("utf-8"))}
LOGGER = logging.getLogger("linkbox")


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
        self.data_file, self.env, self.client = data_file, {}, None
        self.saved, self.lines, self.title = {}, [], ""

    def emit(self, record):
        self.lines.append(record.getMessage())

    def start(self):
        settings = Settings.from_environment({"LINKBOX_DATA_FILE": str(self.data_file), **self.env})
        client = TestClient(create_app(settings), raise_server_exceptions=False, follow_redirects=False)
        self.client = client.__enter__()
        client.post("/users", json=DEMO_USER)  # Until task 7 this does nothing.

    def stop(self):
        client, self.client = self.client, None
        if client is not None:
            client.__exit__(None, None, None)

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
        body = request.get("text", json.dumps(request["json"]) if "json" in request else None)
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if user is not None:
            headers["Authorization"] = "Basic " + base64.b64encode(user.encode()).decode()
        headers.update(request.get("headers", {}))
        self.lines.clear()
        response = self.client.request(request["method"], request["path"], headers=headers, content=body)
        received = f"{response.status_code} {response.text[:300]}"
        self.check(response.status_code == expect["status"], f"status {expect['status']}", received)
        for name, wanted in expect.get("headers", {}).items():
            self.compare(f"header {name}", response.headers.get(name), wanted)
        self.check_text("the body", response.text, expect)
        self.save(save, response.text, response.headers)

    def fail_to_start(self, text):
        self.stop()
        try:
            self.start()
        except Exception as error:
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
        whole = re.fullmatch(r"{(\w+)}", value)
        return self.saved[whole[1]] if whole else re.sub(r"{(\w+)}", lambda one: str(self.saved[one[1]]), value)

    def compare(self, what, actual, wanted):
        self.check(matches(actual, wanted), f"{what}: {json.dumps(wanted)}", json.dumps(actual))

    def check(self, is_right, wanted, actual):
        assert is_right, f"{self.title}\nexpected {wanted}\nreceived {actual}"


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
