package main

// Best bookings without overlap (about 35 minutes)
//
// A room can be rented once at a time. Each booking has Start, End and Price. Return the
// greatest sum of prices of bookings that do not overlap. One may start exactly when
// another ends. They come in any order; leave what you got as it was.
//
// Example: 9-11 for 50, 10-12 for 70, 11-13 for 40 gives 90: the first and the last.
// Taking the dearest booking first is not always best. Nor is taking the one that ends
// first.

import (
	"cmp"
	"slices"
)

func BestBookings(bookings []Booking) (int, error) {
	byEnd := slices.Clone(bookings)
	slices.SortFunc(byEnd, func(one, other Booking) int { return cmp.Compare(one.End, other.End) })
	// best[n] is the greatest sum among the first n bookings.
	best := []int{0}
	for index, booking := range byEnd {
		before := index
		for before > 0 && byEnd[before-1].End > booking.Start {
			before--
		}
		best = append(best, max(best[index], best[before]+booking.Price))
	}
	return best[len(byEnd)], nil
}
