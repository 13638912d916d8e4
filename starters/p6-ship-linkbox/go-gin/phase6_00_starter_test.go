package main

import (
	"net/http"
	"testing"
)

func TestLinkboxRunsAsAProgram(t *testing.T) {
	program := startProgram(t, nil)
	if program.address == "" {
		t.Fatalf("it does not listen\n%s", program.text())
	}
	if status, body := program.get("/health"); status != http.StatusOK {
		t.Errorf("expected status 200 from /health, but got %d %s", status, body)
	}
}
