package main

// changeMachine says how many coins of 50, 20, 5 and 1 make up the amount.
func changeMachine(cents int) (string, error) {
	return "", errTODO("task 1")
}
