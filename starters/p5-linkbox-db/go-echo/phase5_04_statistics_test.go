package main

import "testing"

func TestTopLinksAreOrderedByClicks(t *testing.T) {
	runDatabaseCase(t, "top_links_are_ordered_by_clicks")
}

func TestClicksPerDayFillEmptyDays(t *testing.T) {
	runDatabaseCase(t, "clicks_per_day_fill_empty_days")
}
