package main

import (
	"fmt"
	"testing"
)

func TestSuggestsPathsByPrefix(t *testing.T) {
	small := treeOf(t, "/books/7", "/about", "/books", "/books/12", "/authors", "/books")
	checkSuggestions(t, small, "/b", 10, "/books", "/books/12", "/books/7")
	checkSuggestions(t, small, "/books", 2, "/books", "/books/12")
	checkSuggestions(t, small, "/a", 10, "/about", "/authors")
	checkSuggestions(t, small, "", 1, "/about")
	checkSuggestions(t, small, "/x", 10)

	var paths []string
	for number := 0; number < 2000; number++ {
		paths = append(paths, fmt.Sprintf("/books/%d", number))
	}
	large := treeOf(t, paths...)
	visitsBefore := large.allVisits()
	want := append([]string{"/books/199"}, paths[1990:]...)
	checkSuggestions(t, large, "/books/199", 20, want...)
	visits := large.allVisits() - visitsBefore
	if visits < 10 {
		t.Error("Walk down the tree with Child.")
	}
	if visits > 100 {
		t.Errorf("Too many nodes visited (%d): go straight to the prefix.", visits)
	}
}

func treeOf(t *testing.T, paths ...string) *Node {
	t.Helper()
	root := NewNode()
	for _, path := range paths {
		must(t, addPath(root, path))
	}
	return root
}

func checkSuggestions(t *testing.T, root *Node, prefix string, howMany int, want ...string) {
	t.Helper()
	paths, err := suggestPaths(root, prefix, howMany)
	must(t, err)
	if len(paths) > 0 || len(want) > 0 {
		checkEqual(t, paths, want)
	}
}
