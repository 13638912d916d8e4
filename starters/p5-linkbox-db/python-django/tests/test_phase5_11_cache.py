from unittest import TestCase, skipUnless

from tests.database_runner import REDIS, run_case


@skipUnless(REDIS, "TEST_REDIS_URL names no Redis server")
class CacheTests(TestCase):
    def test_redirects_are_served_from_the_cache(self):
        run_case("redirects_are_served_from_the_cache")

    def test_cache_is_cleared_on_update(self):
        run_case("cache_is_cleared_on_update")
