from unittest import TestCase

from tests.security_runner import run_case


class CrossSiteScriptingTests(TestCase):
    def test_preview_page_escapes_titles(self):
        run_case("preview_page_escapes_titles")

    def test_preview_sends_a_content_security_policy(self):
        run_case("preview_sends_a_content_security_policy")
