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
	return "", errTODO("task 1")
}
