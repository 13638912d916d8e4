package main

import "testing"

func TestChangeMachineExactAmounts(t *testing.T) {
	want(t, "50: 1, 20: 1, 5: 3, 1: 2").from(changeMachine(87))
	want(t, "50: 4, 20: 2, 5: 1, 1: 4").from(changeMachine(249))
	want(t, "50: 0, 20: 0, 5: 0, 1: 0").from(changeMachine(0))
}

func TestChangeMachineRejectsNegative(t *testing.T) {
	want(t, "50: 0, 20: 0, 5: 0, 1: 1").from(changeMachine(1))
	_, err := changeMachine(-1)
	wantError(t, errNegative, err)
}
