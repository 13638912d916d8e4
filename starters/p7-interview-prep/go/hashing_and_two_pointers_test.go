package main

import (
	"fmt"
	"slices"
	"testing"
)

func TestFirstRepeatedVisitor(t *testing.T) {
	guard(t)
	for _, shop := range []struct{ visits, expected string }{
		{"anna ben cleo ben anna", "ben"}, {"anna anna", "anna"}, {"a b c d b a", "b"},
		{"anna ben cleo", ""}, {"anna", ""}, {"", ""},
	} {
		equal(t, shop.expected, must(FirstRepeatedVisitor(NewShelf(words(shop.visits)...)))(t))
	}
	var guests []string
	for number := range 2000 {
		guests = append(guests, fmt.Sprint("guest ", number))
	}
	shelf := NewShelf(append(guests, "guest 1999")...)
	equal(t, "guest 1999", must(FirstRepeatedVisitor(shelf))(t))
	looksWithin(t, shelf.Looks, 2000, 2001)
}

func TestMergesTwoTimelines(t *testing.T) {
	first := []string{"08:00 web boots", "09:15 web stops", "09:15 web starts"}
	second := []string{"07:59 db boots", "09:15 db alarm", "23:00 db sleeps"}
	firstBefore, secondBefore := slices.Clone(first), slices.Clone(second)
	equal(t, []string{
		"07:59 db boots", "08:00 web boots", "09:15 web stops", "09:15 web starts",
		"09:15 db alarm", "23:00 db sleeps",
	}, must(MergeTimelines(first, second))(t))
	if !slices.Equal(firstBefore, first) || !slices.Equal(secondBefore, second) {
		t.Fatal("The slices you got must stay as they were.")
	}
	equal(t, second, must(MergeTimelines(nil, second))(t))
	equal(t, first, must(MergeTimelines(first, nil))(t))
	equalItems(t, nil, must(MergeTimelines(nil, nil))(t))
}
