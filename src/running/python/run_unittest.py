"""Runs unittest in the current folder and writes JUnit XML, which unittest itself cannot do.

    python run_unittest.py REPORT [NAME ...]

Prints what `python -m unittest -v` prints. NAME is the name of a test method; without one, all run.
Exit code: 0 when tests ran and all passed, else 1.
"""

import os
import pprint
import re
import sys
import time
import traceback
import unittest
from unittest.loader import _FailedTest
from xml.sax.saxutils import escape, quoteattr

# Keeps the frames of this file out of the tracebacks a learner sees.
__unittest = True

PROJECT = os.path.realpath(os.getcwd())
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
MAX_VALUE_LENGTH = 4000
MODULE_CLASS = "backend-roadmap.module"


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
        places = re.findall(r'^ *File "(.+?)", line (\d+)', str(error), re.MULTILINE)
    else:
        places = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(trace)]
    places = [(file, line) for file, line in places if is_in_project(file)]
    if not places:
        return {}
    file, line = places[-1]
    return {"file": os.path.realpath(file), "line": str(line)}


def is_in_project(file):
    return os.path.realpath(file).startswith(PROJECT + os.sep)


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


def main(report, names):
    # The same place for imports as `python -m unittest` gives.
    sys.path[0] = PROJECT
    remember_compared_values()
    found = unittest.defaultTestLoader.discover(".", top_level_dir=".")
    suite = unittest.TestSuite(select(found, names))
    result = unittest.TextTestRunner(verbosity=2, resultclass=JUnitResult).run(suite)
    with open(report, "w", encoding="utf-8") as file:
        file.write("<testsuite>\n" + "\n".join(result.cases) + "\n</testsuite>\n")
    return 0 if result.testsRun > 0 and result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
