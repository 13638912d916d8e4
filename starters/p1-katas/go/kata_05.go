package main

// countdownBoard counts down from start, one number a line, and ends with Lift-off!
func countdownBoard(start, step int) (string, error) {
	return "", errTODO("task 5")
}
