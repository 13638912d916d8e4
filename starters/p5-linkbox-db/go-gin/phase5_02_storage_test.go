package main

import "testing"

func TestLinksSurviveARestartInTheDatabase(t *testing.T) {
	runDatabaseCase(t, "links_survive_a_restart_in_the_database")
}

func TestNoJsonFileIsWrittenWithDatabaseStorage(t *testing.T) {
	runDatabaseCase(t, "no_json_file_is_written_with_database_storage")
}
