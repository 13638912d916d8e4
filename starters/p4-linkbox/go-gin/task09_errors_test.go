package main

import "testing"

func TestMalformedJsonReturns400InTheSharedShape(t *testing.T) {
	runCase(t, "malformed_json_returns_400_in_the_shared_shape")
}

func TestAllErrorsShareOneShape(t *testing.T) {
	runCase(t, "all_errors_share_one_shape")
}

func TestUnexpectedErrorReturns500WithoutDetails(t *testing.T) {
	runCase(t, "unexpected_error_returns_500_without_details")
}
