package main

import "testing"

func TestStarterIsWiredUp(t *testing.T) {
	entry, err := parseLine("10:00:05 203.0.113.7 GET /books 200 34")
	must(t, err)
	checkEqual(t, entry, LogEntry{36005, "203.0.113.7", "GET", "/books", 200, 34})
	checkEqual(t, clockText(36005), "10:00:05")
}

func TestGeneratedLogIsAlwaysTheSame(t *testing.T) {
	lines := makeLog()
	checkEqual(t, len(lines), 20_000)
	checkEqual(t, lines[0], "00:00:04 203.0.113.123 GET /books/64 200 24")
	checkEqual(t, lines[len(lines)-1], "21:14:08 203.0.113.108 GET /books/76 200 13")
	checkEqual(t, makeLog(), lines)
}
