package main

import "testing"

func TestStarterIsWiredUp(t *testing.T) {
	if err := requireNotNegative(0); err != nil {
		t.Fatal("0 is not negative, so there should be no error:", err)
	}
	wantError(t, errNegative, requireNotNegative(-1))
}
