package main

import "testing"

func TestSecondMigrationKeepsExistingRows(t *testing.T) {
	runDatabaseCase(t, "second_migration_keeps_existing_rows")
}

func TestDatabaseRefusesADuplicateSlug(t *testing.T) {
	runDatabaseCase(t, "database_refuses_a_duplicate_slug")
}

func TestLostRaceForASlugReturns409(t *testing.T) {
	runDatabaseCase(t, "lost_race_for_a_slug_returns_409")
}

func TestSlugLookupHasAnIndex(t *testing.T) {
	runDatabaseCase(t, "slug_lookup_has_an_index")
}
