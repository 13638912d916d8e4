package main

import (
	"fmt"
	"io"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
)

func TestMostUsedLinksComeFirst(t *testing.T) {
	e, err := newApp(settings{dataFile: filepath.Join(t.TempDir(), "linkbox.json"), log: io.Discard})
	if err != nil {
		return
	}
	send := func(method, path, body string) string {
		request := httptest.NewRequest(method, path, strings.NewReader(body))
		request.Header.Set("Content-Type", "application/json")
		request.SetBasicAuth("ann", "correct horse")
		response := httptest.NewRecorder()
		e.ServeHTTP(response, request)
		return response.Body.String()
	}

	send("POST", "/users", `{"name": "ann", "password": "correct horse"}`)
	for _, slug := range []string{"tea", "coffee", "water"} {
		send("POST", "/links", fmt.Sprintf(`{"url": "https://example.com/%[1]s", "slug": "%[1]s"}`, slug))
	}
	send("GET", "/go/coffee", "")

	send("GET", "/statistics/top", "")
}
