package main

import "testing"

func TestSeatingPlanFirstFreeSeat(t *testing.T) {
	want(t, 1).from(bookSeat([]string{"", "", ""}, "Ann"))
	want(t, 2).from(bookSeat([]string{"Ann", "", ""}, "Ben"))
	want(t, 3).from(bookSeat([]string{"Ann", "Ben", "", "Dan"}, "Eve"))
}

func TestSeatingPlanBooksAndRefuses(t *testing.T) {
	seats := []string{"Ann", "", "Cleo", ""}
	want(t, 2).from(bookSeat(seats, "Ben"))
	want(t, []string{"Ann", "Ben", "Cleo", ""}).from(seats, nil)
	want(t, 0).from(bookSeat(seats, "Cleo"))
	want(t, []string{"Ann", "Ben", "Cleo", ""}).from(seats, nil)
	want(t, 4).from(bookSeat(seats, "Dan"))
	want(t, 0).from(bookSeat(seats, "Eve"))
	want(t, []string{"Ann", "Ben", "Cleo", "Dan"}).from(seats, nil)
}
