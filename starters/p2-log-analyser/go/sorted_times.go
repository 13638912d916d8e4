package main

import "slices"

// SortedTimes holds response times in ascending order. It counts how often you look at one.
type SortedTimes struct {
	times []int
	reads int
}

// NewSortedTimes sorts a copy of the milliseconds.
func NewSortedTimes(milliseconds []int) *SortedTimes {
	times := slices.Clone(milliseconds)
	slices.Sort(times)
	return &SortedTimes{times: times}
}

// Count returns how many times there are.
func (sorted *SortedTimes) Count() int {
	return len(sorted.times)
}

// At returns the time at the index: 0 is the fastest, Count() - 1 the slowest.
func (sorted *SortedTimes) At(index int) int {
	sorted.reads++
	return sorted.times[index]
}
