package main

import "fmt"

// changeMachine says how many coins of 50, 20, 5 and 1 make up the amount.
func changeMachine(cents int) (string, error) {
	fifties := cents / 50
	restAfterFifties := cents % 50
	twenties := restAfterFifties / 20
	restAfterTwenties := restAfterFifties % 20
	fives := restAfterTwenties / 5
	ones := restAfterTwenties % 5
	text := fmt.Sprintf("50: %d, 20: %d, 5: %d, 1: %d", fifties, twenties, fives, ones)
	return text, nil
}
