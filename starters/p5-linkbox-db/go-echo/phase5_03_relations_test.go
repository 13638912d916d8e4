package main

import "testing"

func TestTagsAreStoredOnceAndShared(t *testing.T) {
	runDatabaseCase(t, "tags_are_stored_once_and_shared")
}

func TestDeletingALinkKeepsSharedTags(t *testing.T) {
	runDatabaseCase(t, "deleting_a_link_keeps_shared_tags")
}

func TestDeletingAUserRemovesTheirLinks(t *testing.T) {
	runDatabaseCase(t, "deleting_a_user_removes_their_links")
}

func TestPhase4CasesPassOnTheDatabase(t *testing.T) {
	runDatabaseCase(t, "phase_4_cases_pass_on_the_database")
}
