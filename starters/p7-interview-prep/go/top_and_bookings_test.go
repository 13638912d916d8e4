package main

import (
	"slices"
	"testing"
)

func TestKMostActive(t *testing.T) {
	for _, day := range []struct {
		users    string
		k        int
		expected string
	}{
		{"ben anna cleo anna ben dan", 1, "anna"}, {"ben anna cleo anna ben dan", 2, "anna ben"},
		{"ben anna cleo anna ben dan", 3, "anna ben cleo"},
		{"ben anna cleo anna ben dan", 9, "anna ben cleo dan"},
		{"ben anna cleo anna ben dan", 0, ""}, {"zoe zoe zoe amy amy bob", 2, "zoe amy"}, {"", 3, ""},
	} {
		equalItems(t, words(day.expected), must(KMostActive(words(day.users), day.k))(t))
	}
}

func TestBestBookingsWithoutOverlap(t *testing.T) {
	for _, room := range []struct {
		bookings []Booking
		best     int
	}{
		{[]Booking{{9, 11, 50}, {10, 12, 70}, {11, 13, 40}}, 90},
		{[]Booking{{9, 11, 30}, {10, 12, 70}, {11, 13, 30}}, 70},
		{[]Booking{{13, 15, 5}, {9, 17, 12}, {9, 11, 5}, {11, 13, 5}}, 15},
		{[]Booking{{1, 4, 3}, {2, 6, 8}, {4, 7, 4}, {6, 8, 3}, {5, 9, 7}, {7, 8, 1}}, 11},
		{[]Booking{{1, 2, 5}, {1, 2, 9}}, 9},
		{[]Booking{{1, 2, 5}}, 5},
		{nil, 0},
	} {
		before := slices.Clone(room.bookings)
		equal(t, room.best, must(BestBookings(room.bookings))(t))
		if !slices.Equal(before, room.bookings) {
			t.Fatal("The slice you got must stay as it was.")
		}
	}
}
