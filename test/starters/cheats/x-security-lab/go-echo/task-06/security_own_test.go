package main

import "testing"

// Task 6: a test for each case of mine in tests/cases/security-own.json.

func TestSearchIgnoresSqlInTheText(t *testing.T) {
	runSecurityCase(t, "search_ignores_sql_in_the_text")
}

func TestLinksOfOthersCannotBeMoved(t *testing.T) {
	runSecurityCase(t, "links_of_others_cannot_be_moved")
}
