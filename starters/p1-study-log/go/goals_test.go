package main

import "testing"

func TestGoalStatusHasFourOutcomes(t *testing.T) {
	want(t, "no goal").from(goalStatus(90, 0))
	want(t, "met").from(goalStatus(400, 300))
	want(t, "close").from(goalStatus(200, 300))
	want(t, "missed").from(goalStatus(60, 300))
}

func TestGoalStatusAtBoundaries(t *testing.T) {
	want(t, "met").from(goalStatus(300, 300))
	want(t, "close").from(goalStatus(299, 300))
	want(t, "close").from(goalStatus(150, 300))
	want(t, "missed").from(goalStatus(149, 300))
	want(t, "missed").from(goalStatus(0, 300))
	want(t, "no goal").from(goalStatus(0, 0))
}
