package main

// Longest run without a repeat (about 30 minutes)
//
// A visitor clicks through pages. Return the length of the longest run of clicks, one
// directly after the other, in which no page occurs twice.
//
// Example: home, books, home, tea, books gives 3: books, home, tea (or home, tea,
// books).
// You get a shelf: pages.Length() and pages.Get(0). Budget: three looks for each page.

func LongestRunWithoutRepeat(pages *Shelf[string]) (int, error) {
	return 0, errTODO("task 2")
}
