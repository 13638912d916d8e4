package main

import "testing"

func TestGetLinksReturnsJsonList(t *testing.T) {
	runCase(t, "get_links_returns_json_list")
}

func TestUnknownPathReturns404Json(t *testing.T) {
	runCase(t, "unknown_path_returns_404_json")
}

func TestWrongMethodReturns405(t *testing.T) {
	runCase(t, "wrong_method_returns_405")
}
