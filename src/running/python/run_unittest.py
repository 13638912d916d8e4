"""Runs unittest in the current folder and writes JUnit XML, which unittest itself cannot do.

    python run_unittest.py [--django] REPORT [NAME ...]

Prints what `python -m unittest -v` prints. NAME is the name of a test method; without one, all run.
With --django, the tests run as `python manage.py test -v 2` runs them.
Exit code: 0 when tests ran and all passed, else 1.
"""

import os
import pprint
import re
import runpy
import sys
import time
import traceback
import types
import unittest
from unittest.loader import _FailedTest
from xml.sax.saxutils import escape, quoteattr

# Keeps the frames of this file out of the tracebacks a learner sees.
__unittest = True

PROJECT = os.path.realpath(os.getcwd())
ENVIRONMENT = os.path.realpath(sys.prefix)
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
MAX_VALUE_LENGTH = 4000
MODULE_CLASS = "backend-roadmap.module"
DJANGO_RUNNER = "backend_roadmap_django_runner"


class JUnitResult(unittest.TextTestResult):
    """Prints like its base class and keeps a `<testcase>` for every test."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.cases = []
        self.outcome = None
        self.started_at = 0.0

    def startTest(self, test):
        super().startTest(test)
        self.outcome = None
        self.started_at = time.perf_counter()

    def stopTest(self, test):
        super().stopTest(test)
        seconds = time.perf_counter() - self.started_at
        self.cases.append(test_case(test, seconds, self.outcome or ""))

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.outcome = broken("failure", err)

    def addError(self, test, err):
        super().addError(test, err)
        self.outcome = broken("error", err)
        # What fails around a class or module has no test that stops.
        if not isinstance(test, unittest.TestCase):
            self.cases.append(test_case(test, 0.0, self.outcome))

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            is_failure = issubclass(err[0], test.failureException)
            self.outcome = broken("failure" if is_failure else "error", err)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.outcome = "<skipped/>"

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.outcome = "<failure" + attributes(message="unexpected success") + "/>"


def test_case(test, seconds, outcome):
    name = getattr(test, "_testMethodName", str(test))
    is_module = isinstance(test, _FailedTest)
    class_name = MODULE_CLASS if is_module else f"{type(test).__module__}.{type(test).__qualname__}"
    opening = "<testcase" + attributes(classname=class_name, name=name, time=f"{seconds:.6f}")
    return f"{opening}>{outcome}</testcase>" if outcome else f"{opening}/>"


def broken(element, err):
    kind, error, trace = err
    details = {"type": kind.__name__, "message": message_of(kind, error), **place_of(error, trace)}
    if hasattr(error, "_compared"):
        actual, expected = error._compared
        details.update(actual=actual, expected=expected)
    return f"<{element}{attributes(**details)}/>"


def message_of(kind, error):
    text = str(error)
    if is_failed_import(error):
        return text.strip().splitlines()[-1]
    if issubclass(kind, AssertionError) and text:
        return text
    return f"{kind.__name__}: {text}" if text else kind.__name__


def is_failed_import(error):
    """unittest puts the traceback of a module that cannot be imported into the text of an error."""
    return isinstance(error, ImportError) and str(error).startswith("Failed to import test module")


def place_of(error, trace):
    if is_failed_import(error):
        places = places_in_text(str(error))
    else:
        places = [
            (frame.f_code.co_filename, line)
            for frame, line in traceback.walk_tb(trace)
            # How a module says that it is part of the tests' machinery.
            if "__unittest" not in frame.f_globals
        ]
    places = [(file, line) for file, line in places if is_in_project(file)]
    if not places:
        return {}
    file, line = places[-1]
    return {"file": os.path.realpath(file), "line": str(line)}


def places_in_text(trace):
    """A syntax error has its own line in the text of a traceback, but no frame."""
    return re.findall(r'^ *File "(.+?)", line (\d+)', trace, re.MULTILINE)


def is_in_project(file):
    place = os.path.realpath(file)
    # A project may hold the environment with its libraries.
    return place.startswith(PROJECT + os.sep) and not place.startswith(ENVIRONMENT + os.sep)


def attributes(**values):
    return "".join(f" {name}={quoteattr(allowed(value))}" for name, value in values.items())


def allowed(text):
    return NOT_IN_XML.sub("\ufffd", text)


def shown(*values):
    """Texts as they are; with anything else among them, quoted as in Python."""
    are_texts = all(isinstance(value, str) for value in values)
    texts = values if are_texts else map(pprint.pformat, values)
    return tuple(text[:MAX_VALUE_LENGTH] for text in texts)


def remember_compared_values():
    """assertEqual keeps what it compared, so that an editor can show the two side by side."""
    original = unittest.TestCase.assertEqual

    def assert_equal(self, first, second, msg=None):
        try:
            original(self, first, second, msg)
        except self.failureException as error:
            error._compared = shown(first, second)
            raise

    unittest.TestCase.assertEqual = assert_equal


def select(suite, names):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from select(test, names)
        elif not names or test._testMethodName in names or isinstance(test, _FailedTest):
            yield test


def run_unittest(names):
    """The cases of the report, and the exit code."""
    found = unittest.defaultTestLoader.discover(".", top_level_dir=".")
    suite = unittest.TestSuite(select(found, names))
    result = unittest.TextTestRunner(verbosity=2, resultclass=JUnitResult).run(suite)
    return result.cases, 0 if result.testsRun > 0 and result.wasSuccessful() else 1


def run_django(names):
    """The same through the project's own manage.py, which knows the settings."""
    try:
        runner = junit_runner()
        # Where `--testrunner` finds it.
        sys.modules[DJANGO_RUNNER] = runner
        sys.argv = ["manage.py", "test", "--no-input", "--verbosity=2"]
        sys.argv += [f"--testrunner={DJANGO_RUNNER}.Runner", *(f"-k={name}" for name in names)]
        runpy.run_path("manage.py", run_name="__main__")
    except SystemExit as end:
        return runner.cases, end.code or 0
    except Exception as error:
        traceback.print_exc()
        return [failed_start(error)], 1
    return runner.cases, 0 if runner.cases else 1


def junit_runner():
    """A module with a test runner for Django, which keeps the cases of the run."""
    from django.test.runner import DiscoverRunner

    module = types.ModuleType(DJANGO_RUNNER)
    module.cases = []

    class Runner(DiscoverRunner):
        def get_resultclass(self):
            return JUnitResult

        def suite_result(self, suite, result, **kwargs):
            module.cases = result.cases
            return super().suite_result(suite, result, **kwargs)

    module.Runner = Runner
    return module


def failed_start(error):
    """A project that does not start stands in the report like a module that cannot be imported."""
    text = "".join(traceback.format_exception(error))
    places = [(file, line) for file, line in places_in_text(text) if is_in_project(file)]
    place = dict(zip(("file", "line"), places[-1])) if places else {}
    message = f"{type(error).__name__}: {error}"
    opening = "<testcase" + attributes(classname=MODULE_CLASS, name="manage.py", time="0")
    return f"{opening}><error{attributes(message=message, **place)}/></testcase>"


def main(words):
    is_django = words[0] == "--django"
    report, *names = words[is_django:]
    # The same place for imports as `python -m unittest` gives.
    sys.path[0] = PROJECT
    remember_compared_values()
    cases, exit_code = run_django(names) if is_django else run_unittest(names)
    with open(report, "w", encoding="utf-8") as file:
        file.write("<testsuite>\n" + "\n".join(cases) + "\n</testsuite>\n")
    return exit_code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
