package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestHealthReturnsOk(t *testing.T) {
	runCase(t, "health_returns_ok")
}

func TestAppStartsWithDefaults(t *testing.T) {
	t.Chdir(t.TempDir()) // Without a data file of yours.
	settings, err := settingsFrom(func(string) string { return "" }, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	app, err := newApp(settings)
	if err != nil {
		t.Fatal(err)
	}
	response, reason := serve(app, httptest.NewRequest(http.MethodGet, "/health", nil))
	if reason != nil {
		t.Fatalf("expected an answer, but got a panic: %v", reason)
	}
	if response.Code != http.StatusOK {
		t.Errorf("expected status 200, but got %d", response.Code)
	}
}
