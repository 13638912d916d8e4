package main

import "testing"

func TestLinksOfOthersCannotBeReadById(t *testing.T) {
	runSecurityCase(t, "links_of_others_cannot_be_read_by_id")
}

func TestLoginSlowsDownAfterFiveFailures(t *testing.T) {
	runSecurityCase(t, "login_slows_down_after_five_failures")
}

func TestSessionIdIsRandomAndExpires(t *testing.T) {
	runSecurityCase(t, "session_id_is_random_and_expires")
}
