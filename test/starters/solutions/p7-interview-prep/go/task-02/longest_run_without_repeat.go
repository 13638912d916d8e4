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
	lastIndex := map[string]int{}
	start, longest := 0, 0
	for end := range pages.Length() {
		page := pages.Get(end)
		if before, isSeen := lastIndex[page]; isSeen {
			start = max(start, before+1)
		}
		lastIndex[page] = end
		longest = max(longest, end-start+1)
	}
	return longest, nil
}
