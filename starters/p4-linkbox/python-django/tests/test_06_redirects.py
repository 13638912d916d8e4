from django.test import SimpleTestCase

from tests.case_runner import run_case


class RedirectTests(SimpleTestCase):
    def test_slug_redirects_with_302(self):
        run_case("slug_redirects_with_302")

    def test_unknown_slug_returns_404(self):
        run_case("unknown_slug_returns_404")

    def test_redirect_counts_clicks(self):
        run_case("redirect_counts_clicks")

    def test_custom_slug_must_be_unique(self):
        run_case("custom_slug_must_be_unique")
