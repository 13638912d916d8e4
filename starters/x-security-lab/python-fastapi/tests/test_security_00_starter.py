from tests.security_runner import run_case


def test_weak_endpoints_are_off_by_default():
    run_case("weak_endpoints_are_off_by_default")
