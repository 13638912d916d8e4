package main

import "testing"

func TestEveryEntryPointValidatesTheUrl(t *testing.T) {
	runSecurityCase(t, "every_entry_point_validates_the_url")
}

func TestErrorPagesRevealNothing(t *testing.T) {
	runSecurityCase(t, "error_pages_reveal_nothing")
}

func TestSecretsComeFromTheEnvironment(t *testing.T) {
	runSecurityCase(t, "secrets_come_from_the_environment")
}
