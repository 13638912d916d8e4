package main

import "testing"

func TestOneLogLinePerRequest(t *testing.T) {
	runCase(t, "one_log_line_per_request")
}

func TestLogLineHasMethodPathStatusAndDuration(t *testing.T) {
	runCase(t, "log_line_has_method_path_status_and_duration")
}

func TestPasswordsAndCredentialsAreNeverLogged(t *testing.T) {
	runCase(t, "passwords_and_credentials_are_never_logged")
}
