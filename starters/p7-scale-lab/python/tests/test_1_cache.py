import unittest

from scale.cache import Cache
from scale.fake_clock import FakeClock
from scale.store import Store


class CacheTest(unittest.TestCase):
    def setUp(self):
        self.clock = FakeClock()
        self.store = Store(self.clock)
        self.store.rows = {"tea": "3", "milk": "2"}
        self.cache = Cache(self.clock, self.store, 1000)
        self.values = []

    def get(self, key):
        self.cache.get(key, self.values.append)

    def test_serves_from_cache_until_expiry(self):
        self.get("tea")
        self.assertEqual(self.values, [], "The store has not answered yet.")
        self.clock.advance(10)
        self.assertEqual(self.values, ["3"])
        self.store.rows["tea"] = "4"
        self.clock.advance(999)
        self.get("tea")
        self.assertEqual(self.values, ["3", "3"], "From memory it is there at once.")
        self.get("milk")
        self.clock.advance(1)
        self.get("tea")
        self.clock.advance(10)
        self.assertEqual(self.values, ["3", "3", "2", "4"])
        self.assertEqual(self.store.reads, 3)

    def test_write_invalidates_the_cache(self):
        self.get("tea")
        self.get("milk")
        self.clock.advance(10)
        written = []
        self.cache.write("tea", "5", lambda: written.append(self.clock.now))
        self.assertEqual(written, [], "The store is still writing.")
        self.clock.advance(10)
        self.assertEqual((written, self.store.rows["tea"]), ([20], "5"))
        self.get("tea")
        self.get("milk")
        self.clock.advance(10)
        self.assertEqual(self.values, ["3", "2", "2", "5"])
        self.assertEqual(self.store.reads, 3, "Only the written key is asked for again.")

    def test_simultaneous_misses_load_once(self):
        for _ in range(3):
            self.get("tea")
        self.get("milk")
        self.clock.advance(5)
        self.get("tea")
        self.clock.advance(5)
        self.assertEqual(self.values, ["3", "3", "3", "3", "2"])
        self.assertEqual(self.store.reads, 2, "One question to the store for each key.")
        self.clock.advance(1000)
        self.get("tea")
        self.get("tea")
        self.clock.advance(10)
        self.assertEqual((len(self.values), self.store.reads), (7, 3))
