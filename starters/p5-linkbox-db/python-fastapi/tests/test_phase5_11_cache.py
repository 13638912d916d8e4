import os

import pytest

from tests.database_runner import run_case

needs_redis = pytest.mark.skipif("TEST_REDIS_URL" not in os.environ, reason="TEST_REDIS_URL names no Redis server")


@needs_redis
def test_redirects_are_served_from_the_cache():
    run_case("redirects_are_served_from_the_cache")


@needs_redis
def test_cache_is_cleared_on_update():
    run_case("cache_is_cleared_on_update")
