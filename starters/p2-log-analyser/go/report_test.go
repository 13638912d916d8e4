package main

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestPrintsReportForSampleLog(t *testing.T) {
	sample, err := readLog(filepath.Join("data", "sample.log"))
	must(t, err)
	checkEqual(t, linesOfReport(t, sample), []string{
		"Requests: 11",
		"Unique visitors: 5",
		"Busiest five minutes: 5 requests from 10:02:59",
		"95% of the answers took at most 240 ms, 0 took longer",
		"Top paths:",
		"4 /books",
		"2 /books/1",
		"2 /search",
		"1 /about",
		"1 /authors",
	})

	var slowLast []LogEntry
	for second := 1; second <= 40; second++ {
		slowLast = append(slowLast, LogEntry{Second: second, Path: "/books", Milliseconds: second})
	}
	lines := linesOfReport(t, slowLast)
	if len(lines) != 6 {
		t.Fatalf("expected 6 lines but got %q", lines)
	}
	checkEqual(t, lines[0], "Requests: 40")
	checkEqual(t, lines[3], "95% of the answers took at most 38 ms, 2 took longer")
	checkEqual(t, lines[5], "40 /books")
}

func linesOfReport(t *testing.T, entries []LogEntry) []string {
	t.Helper()
	text, err := report(entries)
	must(t, err)
	return strings.Split(strings.TrimSpace(text), "\n")
}
