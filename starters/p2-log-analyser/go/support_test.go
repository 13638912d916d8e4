package main

import (
	"reflect"
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
		t.Errorf("expected %v\nbut got  %v", want, got)
	}
}

func entriesWithPaths(paths ...string) []LogEntry {
	var entries []LogEntry
	for _, path := range paths {
		entries = append(entries, LogEntry{Visitor: "203.0.113.1", Method: "GET", Path: path, Status: 200})
	}
	return entries
}
