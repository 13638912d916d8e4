from tests.database_runner import run_case


def test_listing_uses_a_constant_number_of_queries():
    run_case("listing_uses_a_constant_number_of_queries")
