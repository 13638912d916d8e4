package main

import "testing"

func TestSlugRedirectsWith302(t *testing.T) {
	runCase(t, "slug_redirects_with_302")
}

func TestUnknownSlugReturns404(t *testing.T) {
	runCase(t, "unknown_slug_returns_404")
}

func TestRedirectCountsClicks(t *testing.T) {
	runCase(t, "redirect_counts_clicks")
}

func TestCustomSlugMustBeUnique(t *testing.T) {
	runCase(t, "custom_slug_must_be_unique")
}
