package main

import "testing"

func TestBulkImportIsAllOrNothing(t *testing.T) {
	runDatabaseCase(t, "bulk_import_is_all_or_nothing")
}

func TestMovingLinksToAnotherUserIsAllOrNothing(t *testing.T) {
	runDatabaseCase(t, "moving_links_to_another_user_is_all_or_nothing")
}
