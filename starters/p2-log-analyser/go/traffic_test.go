package main

import "testing"

func TestCountsUniqueVisitors(t *testing.T) {
	var entries []LogEntry
	for _, visitor := range []string{"203.0.113.1", "203.0.113.2", "203.0.113.1", "203.0.113.10", "203.0.113.2"} {
		entries = append(entries, LogEntry{Visitor: visitor})
	}
	count, err := countVisitors(NewLogSource(entries))
	must(t, err)
	checkEqual(t, count, 3)
	count, err = countVisitors(NewLogSource(nil))
	must(t, err)
	checkEqual(t, count, 0)
}

func TestBusiestFiveMinutes(t *testing.T) {
	checkBusiest(t, []int{0, 100, 299, 300, 320}, Window{100, 4})
	checkBusiest(t, []int{0, 290, 580, 590, 870}, Window{580, 3})
	checkBusiest(t, []int{10, 10, 2000, 2001}, Window{10, 2})
	checkBusiest(t, []int{0, 300}, Window{0, 1})
}

func checkBusiest(t *testing.T, seconds []int, want Window) {
	t.Helper()
	var entries []LogEntry
	for _, second := range seconds {
		entries = append(entries, LogEntry{Second: second})
	}
	window, err := busiestFiveMinutes(NewLogSource(entries))
	must(t, err)
	checkEqual(t, window, want)
}
