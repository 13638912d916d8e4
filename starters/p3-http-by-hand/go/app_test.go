package main

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func twoNotes() *Notes {
	return NewNotes("Buy milk", "Käse")
}

func TestGetKnownPathReturns200(t *testing.T) {
	response := send(t, twoNotes(), "GET", "/notes/1", "")
	if response.Status != 200 {
		t.Errorf("expected status 200 but got %d", response.Status)
	}
	checkEqual(t, strings.TrimSpace(response.Body), "Buy milk")
	checkEqual(t, strings.TrimSpace(send(t, twoNotes(), "GET", "/notes/2", "").Body), "Käse")
	checkEqual(t, send(t, twoNotes(), "GET", "/notes", "").Body, "1: Buy milk\n2: Käse\n")
}

func TestUnknownPathReturns404(t *testing.T) {
	checkStatus(t, twoNotes(), "GET", "/notes/1", 200)
	for _, target := range []string{"/", "/notes/3", "/notes/first", "/note"} {
		checkStatus(t, twoNotes(), "GET", target, 404)
	}
	checkStatus(t, twoNotes(), "POST", "/nowhere", 404)
}

func TestWrongMethodReturns405WithAllow(t *testing.T) {
	checkStatus(t, twoNotes(), "GET", "/notes/1", 200)
	checkRefused(t, "POST", "/notes/1", "DELETE", "GET", "HEAD", "PUT")
	checkRefused(t, "DELETE", "/notes", "GET", "HEAD", "POST")
}

func checkRefused(t *testing.T, method, target string, want ...string) {
	t.Helper()
	checkStatus(t, twoNotes(), method, target, 405)
	allowed := strings.Split(send(t, twoNotes(), method, target, "").Headers["Allow"], ", ")
	slices.Sort(allowed)
	checkEqual(t, allowed, want)
}

func TestHeadHasHeadersButNoBody(t *testing.T) {
	data, err := answer(Request{Method: "GET", Target: "/notes/2"}, twoNotes())
	must(t, err)
	full := split(data)
	checkEqual(t, full.statusLine, "HTTP/1.1 200 OK")
	checkEqual(t, strings.TrimSpace(full.body), "Käse")
	checkEqual(t, full.headers["content-length"], strconv.Itoa(len(full.body)))

	head, err := answer(Request{Method: "HEAD", Target: "/notes/2"}, twoNotes())
	must(t, err)
	full.body = ""
	checkEqual(t, split(head), full)
	if !bytes.HasSuffix(head, []byte("\r\n\r\n")) {
		t.Errorf("expected an empty line at the end of %q", head)
	}
}
