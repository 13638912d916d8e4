package main

import "testing"

func TestDatabaseUrlComesFromTheEnvironment(t *testing.T) {
	runDatabaseCase(t, "database_url_comes_from_the_environment")
}

func TestStartRefusesPendingMigrations(t *testing.T) {
	runDatabaseCase(t, "start_refuses_pending_migrations")
}
