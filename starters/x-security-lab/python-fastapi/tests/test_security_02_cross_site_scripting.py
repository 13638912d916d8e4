from tests.security_runner import run_case


def test_preview_page_escapes_titles():
    run_case("preview_page_escapes_titles")


def test_preview_sends_a_content_security_policy():
    run_case("preview_sends_a_content_security_policy")
