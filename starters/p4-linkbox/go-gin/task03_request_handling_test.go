package main

import "testing"

func TestCreateLinkReturns201WithBody(t *testing.T) {
	runCase(t, "create_link_returns_201_with_body")
}

func TestCreateLinkWithoutUrlReturns400(t *testing.T) {
	runCase(t, "create_link_without_url_returns_400")
}

func TestCreateLinkWithNonHttpUrlReturns400(t *testing.T) {
	runCase(t, "create_link_with_non_http_url_returns_400")
}

func TestFiltersByTag(t *testing.T) {
	runCase(t, "filters_by_tag")
}

func TestPagesWithLimitAndOffset(t *testing.T) {
	runCase(t, "pages_with_limit_and_offset")
}
