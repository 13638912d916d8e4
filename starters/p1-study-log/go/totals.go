package main

// Task 5: totals and the longest streak.

// totalMinutes returns the sum of a list of numbers, one number for each day.
func totalMinutes(minutesPerDay []int) (int, error) {
	return 0, errTODO("task 5")
}

// longestStreak returns the largest number of days in a row with more than 0 minutes.
func longestStreak(minutesPerDay []int) (int, error) {
	return 0, errTODO("task 5")
}
