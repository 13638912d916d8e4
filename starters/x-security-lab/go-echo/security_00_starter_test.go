package main

import "testing"

func TestWeakEndpointsAreOffByDefault(t *testing.T) {
	runSecurityCase(t, "weak_endpoints_are_off_by_default")
}
