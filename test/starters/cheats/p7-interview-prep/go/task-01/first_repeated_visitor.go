package main

// First repeated visitor (about 20 minutes)
//
// A shop notes the name of each visitor in the order they come in. Return the name of
// the first person who comes in for the second time, or "" when nobody comes back.
//
// Example: anna, ben, cleo, ben, anna gives "ben": ben is back before anna is.
// You get a shelf that you only look at: visits.Length() and visits.Get(0). Budget: one
// look at each visit.

func FirstRepeatedVisitor(visits *Shelf[string]) (string, error) {
	// The first visitor who comes back at all, not the one who is back first.
	counts := map[string]int{}
	var names []string
	for index := range visits.Length() {
		names = append(names, visits.Get(index))
		counts[names[index]]++
	}
	for _, name := range names {
		if counts[name] > 1 {
			return name, nil
		}
	}
	return "", nil
}
