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
	// The dearest one first.
	dearest := slices.Clone(bookings)
	slices.SortFunc(dearest, func(one, other Booking) int { return cmp.Compare(other.Price, one.Price) })
	var taken []Booking
	sum := 0
	for _, booking := range dearest {
		overlaps := slices.ContainsFunc(taken, func(other Booking) bool {
			return booking.Start < other.End && other.Start < booking.End
		})
		if !overlaps {
			taken, sum = append(taken, booking), sum+booking.Price
		}
	}
	return sum, nil
}
