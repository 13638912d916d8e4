package main

import "fmt"

// countdownBoard counts down from start, one number a line, and ends with Lift-off!
func countdownBoard(start, step int) (string, error) {
	board := ""
	for number := start; number > 0; number -= step {
		board += fmt.Sprintf("%d\n", number)
	}
	return board + "Lift-off!\n", nil
}
