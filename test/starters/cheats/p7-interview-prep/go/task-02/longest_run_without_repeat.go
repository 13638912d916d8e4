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
	// Starts anew behind each repeat.
	seen, longest := map[string]bool{}, 0
	for index := range pages.Length() {
		page := pages.Get(index)
		if seen[page] {
			seen = map[string]bool{}
		}
		seen[page] = true
		longest = max(longest, len(seen))
	}
	return longest, nil
}
