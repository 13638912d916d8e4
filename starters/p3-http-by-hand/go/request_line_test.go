package main

import (
	"errors"
	"testing"
)

var malformed = []string{
	"",
	"GET",
	"GET /notes",
	"GET /notes HTTP/1.1 now",
	"GET  /notes HTTP/1.1",
	" /notes HTTP/1.1",
	"GET notes HTTP/1.1",
	"GET /notes HTTP/3",
	"GET /notes FTP/1.1",
}

func TestParsesRequestLine(t *testing.T) {
	line, err := parseRequestLine("GET /notes/1 HTTP/1.1")
	must(t, err)
	checkEqual(t, line, RequestLine{"GET", "/notes/1", "HTTP/1.1"})
	line, err = parseRequestLine("DELETE /?page=2 HTTP/1.0")
	must(t, err)
	checkEqual(t, line, RequestLine{"DELETE", "/?page=2", "HTTP/1.0"})
}

func TestRejectsMalformedRequestLine(t *testing.T) {
	line, err := parseRequestLine("GET / HTTP/1.1")
	must(t, err)
	checkEqual(t, line.Target, "/")
	for _, text := range malformed {
		if _, err := parseRequestLine(text); !errors.Is(err, ErrBadRequest) {
			t.Errorf("parseRequestLine(%q): expected ErrBadRequest but got %v", text, err)
		}
	}
}
