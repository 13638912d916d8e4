from tests.database_runner import run_case


def test_pool_size_comes_from_configuration():
    run_case("pool_size_comes_from_configuration")


def test_connections_return_after_errors():
    run_case("connections_return_after_errors")
