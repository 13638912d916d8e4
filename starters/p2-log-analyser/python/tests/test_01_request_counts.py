import unittest

from analyser.request_counts import count_requests
from tests.support import entry, log_of_paths


class RequestCountsTest(unittest.TestCase):
    def test_counts_requests_per_path(self):
        entries = [entry(path=path) for path in ("/books", "/about", "/books", "/", "/books")]
        self.assertEqual(count_requests(entries), {"/books": 3, "/about": 1, "/": 1})
        self.assertEqual(count_requests([]), {})

    def test_log_is_read_only_once(self):
        log = log_of_paths("/a", "/b", "/a", "/c")
        self.assertEqual(count_requests(log), {"/a": 2, "/b": 1, "/c": 1})
        self.assertTrue(log.is_used)
