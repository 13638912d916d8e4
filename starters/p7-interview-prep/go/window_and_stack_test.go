package main

import (
	"fmt"
	"testing"
)

func TestLongestRunWithoutRepeat(t *testing.T) {
	guard(t)
	for _, visit := range []struct {
		pages    string
		expected int
	}{
		{"home books home tea books", 3}, {"a b b a", 2}, {"a b c a d e", 5},
		{"a b a c d b", 4}, {"a a a", 1}, {"a", 1}, {"", 0},
	} {
		equal(t, visit.expected, must(LongestRunWithoutRepeat(NewShelf(words(visit.pages)...)))(t))
	}
	var pages []string
	for number := range 2100 {
		pages = append(pages, fmt.Sprint("page ", number%700))
	}
	shelf := NewShelf(pages...)
	equal(t, 700, must(LongestRunWithoutRepeat(shelf))(t))
	looksWithin(t, shelf.Looks, 2100, 6300)
}

func TestUndoHistory(t *testing.T) {
	for _, session := range []struct {
		expected string
		commands []string
	}{
		{"ac", []string{"type a", "type b", "undo", "type c"}},
		{"to be", []string{"type to be", "type  or not", "undo"}},
		{"a", []string{"type a", "type b", "undo", "undo", "redo"}},
		{"ab", []string{"type a", "type b", "undo", "undo", "redo", "redo"}},
		{"b", []string{"type a", "undo", "type b", "redo"}},
		{"undo", []string{"undo", "redo", "type undo", "redo"}},
		{"abc", []string{"type abc", "type abc", "undo"}},
		{"", nil},
	} {
		equal(t, session.expected, must(UndoHistory(session.commands))(t))
	}
}
