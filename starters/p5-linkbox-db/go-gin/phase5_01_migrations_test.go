package main

import "testing"

func TestMigrateCreatesTheSchema(t *testing.T) {
	runDatabaseCase(t, "migrate_creates_the_schema")
}

func TestMigrateTwiceChangesNothing(t *testing.T) {
	runDatabaseCase(t, "migrate_twice_changes_nothing")
}
