package main

import "testing"

func TestEveryResponseHasARequestId(t *testing.T) {
	runCase(t, "every_response_has_a_request_id")
}

func TestRequestIdFromClientIsKept(t *testing.T) {
	runCase(t, "request_id_from_client_is_kept")
}

func TestMiddlewareRunsForErrorsToo(t *testing.T) {
	runCase(t, "middleware_runs_for_errors_too")
}
