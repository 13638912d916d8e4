package main

// Task 5: totals and the longest streak.

// totalMinutes returns the sum of a list of numbers, one number for each day.
func totalMinutes(minutesPerDay []int) (int, error) {
	total := 0
	for _, minutes := range minutesPerDay {
		total += minutes
	}
	return total, nil
}

// longestStreak returns the largest number of days in a row with more than 0 minutes.
func longestStreak(minutesPerDay []int) (int, error) {
	longest, current := 0, 0
	for _, minutes := range minutesPerDay {
		if minutes > 0 {
			current++
		} else {
			current = 0
		}
		longest = max(longest, current)
	}
	return longest, nil
}
