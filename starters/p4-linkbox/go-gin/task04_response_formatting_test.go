package main

import "testing"

func TestCreatedLinkHasLocationHeader(t *testing.T) {
	runCase(t, "created_link_has_location_header")
}

func TestTimestampsAreIso8601Utc(t *testing.T) {
	runCase(t, "timestamps_are_iso_8601_utc")
}

func TestLinkHasExactlyTheDocumentedFields(t *testing.T) {
	runCase(t, "link_has_exactly_the_documented_fields")
}
