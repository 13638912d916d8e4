package main

import "time"

// Task 4: addresses that let somebody without an account read one link, for a day.

// signLabShare returns a text that only somebody with the key can make for this link and this time.
func signLabShare(id int, until string, key []byte) string {
	return "none"
}

// isLabShare says whether signLabShare made the signature, and the time until is still to come.
func isLabShare(id int, until, signature string, key []byte, now time.Time) bool {
	return true
}
