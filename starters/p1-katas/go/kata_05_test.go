package main

import "testing"

func TestCountdownBoardLines(t *testing.T) {
	want(t, "5\n4\n3\n2\n1\nLift-off!\n").from(countdownBoard(5, 1))
	want(t, "1\nLift-off!\n").from(countdownBoard(1, 1))
	want(t, "Lift-off!\n").from(countdownBoard(0, 1))
}

func TestCountdownBoardCustomStep(t *testing.T) {
	want(t, "10\n6\n2\nLift-off!\n").from(countdownBoard(10, 4))
	want(t, "9\n6\n3\nLift-off!\n").from(countdownBoard(9, 3))
}
