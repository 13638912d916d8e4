package main

import "testing"

func TestSearchFindsByTitleOrUrl(t *testing.T) {
	runDatabaseCase(t, "search_finds_by_title_or_url")
}

func TestSearchTreatsQuotesAsText(t *testing.T) {
	runDatabaseCase(t, "search_treats_quotes_as_text")
}
