package main

import "testing"

func TestCountsRequestsPerPath(t *testing.T) {
	counts, err := countRequests(NewLogSource(entriesWithPaths("/books", "/about", "/books", "/", "/books")))
	must(t, err)
	checkEqual(t, counts, map[string]int{"/books": 3, "/about": 1, "/": 1})
	counts, err = countRequests(NewLogSource(nil))
	must(t, err)
	checkEqual(t, len(counts), 0)
}

func TestLogIsReadOnlyOnce(t *testing.T) {
	log := NewLogSource(entriesWithPaths("/a", "/b", "/a", "/c"))
	counts, err := countRequests(log)
	must(t, err)
	checkEqual(t, counts, map[string]int{"/a": 2, "/b": 1, "/c": 1})
	if log.Next() {
		t.Error("Read the log to its end, with Next.")
	}
}
