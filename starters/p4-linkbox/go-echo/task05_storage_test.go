package main

import "testing"

func TestUpdateChangesOnlySentFields(t *testing.T) {
	runCase(t, "update_changes_only_sent_fields")
}

func TestDeleteThenGetReturns404(t *testing.T) {
	runCase(t, "delete_then_get_returns_404")
}

func TestLinksSurviveARestart(t *testing.T) {
	runCase(t, "links_survive_a_restart")
}

func TestBrokenDataFileIsReportedNotOverwritten(t *testing.T) {
	runCase(t, "broken_data_file_is_reported_not_overwritten")
}
