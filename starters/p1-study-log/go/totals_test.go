package main

import "testing"

func TestTotalsMinutesOfAWeek(t *testing.T) {
	want(t, 240).from(totalMinutes([]int{30, 0, 45, 60, 0, 90, 15}))
	want(t, 20).from(totalMinutes([]int{0, 0, 0, 0, 0, 0, 20}))
	want(t, 0).from(totalMinutes([]int{}))
}

func TestFindsLongestStreak(t *testing.T) {
	want(t, 3).from(longestStreak([]int{30, 0, 45, 60, 15, 0, 90}))
	want(t, 2).from(longestStreak([]int{10, 10, 0, 10}))
	want(t, 4).from(longestStreak([]int{0, 10, 0, 10, 10, 10, 10}))
	want(t, 0).from(longestStreak([]int{0, 0}))
	want(t, 0).from(longestStreak([]int{}))
}
