package main

import "slices"

// bookSeat writes the name into the first free seat; it gives the seat number, or 0 when refused.
func bookSeat(seats []string, name string) (int, error) {
	if !slices.Contains(seats, "") {
		return 0, nil
	}
	index := slices.Index(seats, "")
	seats[index] = name
	return index + 1, nil
}
