package main

import "testing"

func TestPrivateNotesAreEncryptedAtRest(t *testing.T) {
	runSecurityCase(t, "private_notes_are_encrypted_at_rest")
}

func TestChangedShareLinkIsRejected(t *testing.T) {
	runSecurityCase(t, "changed_share_link_is_rejected")
}

func TestNotesSurviveAKeyRotation(t *testing.T) {
	runSecurityCase(t, "notes_survive_a_key_rotation")
}
