package main

import "testing"

func TestRegisterReturns201WithoutPassword(t *testing.T) {
	runCase(t, "register_returns_201_without_password")
}

func TestWriteWithoutCredentialsReturns401WithChallenge(t *testing.T) {
	runCase(t, "write_without_credentials_returns_401_with_challenge")
}

func TestWrongPasswordReturns401(t *testing.T) {
	runCase(t, "wrong_password_returns_401")
}

func TestPasswordIsStoredSaltedAndHashed(t *testing.T) {
	runCase(t, "password_is_stored_salted_and_hashed")
}

func TestLinksOfOtherUsersCannotBeDeleted(t *testing.T) {
	runCase(t, "links_of_other_users_cannot_be_deleted")
}
