from unittest import TestCase

from tests.database_runner import run_case


class PoolingTests(TestCase):
    def test_pool_size_comes_from_configuration(self):
        run_case("pool_size_comes_from_configuration")

    def test_connections_return_after_errors(self):
        run_case("connections_return_after_errors")
