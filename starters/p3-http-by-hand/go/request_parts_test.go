package main

import (
	"errors"
	"testing"
)

func TestParsesHeadersCaseInsensitively(t *testing.T) {
	headers, err := parseHeaders([]string{"Host: localhost:8080", "CONTENT-LENGTH:5", "Accept:   text/plain  ", "X-Empty:"})
	must(t, err)
	checkEqual(t, headers, map[string]string{
		"host": "localhost:8080", "content-length": "5", "accept": "text/plain", "x-empty": "",
	})
	headers, err = parseHeaders(nil)
	must(t, err)
	if len(headers) > 0 {
		t.Errorf("expected no headers but got %q", headers)
	}
	if _, err := parseHeaders([]string{"Host localhost"}); !errors.Is(err, ErrBadRequest) {
		t.Errorf("expected ErrBadRequest but got %v", err)
	}
}

func TestReadsBodyByContentLength(t *testing.T) {
	checkBody(t, "5", "hello, and more", "hello")
	checkBody(t, "5", "Käse und Brot", "Käse")
	_, isComplete, err := takeBody(map[string]string{"content-length": "5"}, []byte("hell"))
	must(t, err)
	if isComplete {
		t.Error("One byte has not come yet.")
	}
	body, isComplete, err := takeBody(map[string]string{"host": "localhost"}, nil)
	must(t, err)
	if !isComplete || len(body) > 0 {
		t.Errorf("expected an empty body but got %q", body)
	}
	for _, length := range []string{"many", "-1"} {
		_, _, err := takeBody(map[string]string{"content-length": length}, []byte("hello"))
		if !errors.Is(err, ErrBadRequest) {
			t.Errorf("Content-Length: %s: expected ErrBadRequest but got %v", length, err)
		}
	}
}

func checkBody(t *testing.T, length, rest, want string) {
	t.Helper()
	body, isComplete, err := takeBody(map[string]string{"content-length": length}, []byte(rest))
	must(t, err)
	if !isComplete {
		t.Error("All bytes are there.")
	}
	checkEqual(t, string(body), want)
}
