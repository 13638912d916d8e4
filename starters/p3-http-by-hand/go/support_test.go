package main

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

// must stops the test when a function returned an error.
func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func checkEqual(t *testing.T, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("expected %q\nbut got  %q", want, got)
	}
}

// send returns the response to a request, without any bytes on the way.
func send(t *testing.T, notes *Notes, method, target, text string) Response {
	t.Helper()
	response, err := handle(Request{Method: method, Target: target, Body: []byte(text)}, notes)
	must(t, err)
	return response
}

func checkStatus(t *testing.T, notes *Notes, method, target string, want int) {
	t.Helper()
	if got := send(t, notes, method, target, "").Status; got != want {
		t.Fatalf("%s %s: expected status %d but got %d", method, target, want, got)
	}
}

// parts is a response taken apart. The names of its headers are in lower case.
type parts struct {
	statusLine string
	headers    map[string]string
	body       string
}

func split(data []byte) parts {
	head, body, _ := bytes.Cut(data, []byte("\r\n\r\n"))
	lines := strings.Split(string(head), "\r\n")
	headers := map[string]string{}
	for _, line := range lines[1:] {
		name, value, _ := strings.Cut(line, ": ")
		headers[strings.ToLower(name)] = value
	}
	return parts{lines[0], headers, string(body)}
}
