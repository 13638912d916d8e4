package main

import "strings"

// Task 9: a second way to find the streak.

// streakSecondWay returns the same number as in task 5, found in another way.
func streakSecondWay(minutesPerDay []int) (int, error) {
	marks := ""
	for _, minutes := range minutesPerDay {
		if minutes > 0 {
			marks += "#"
		} else {
			marks += "."
		}
	}
	longest := 0
	for _, piece := range strings.Split(marks, ".") {
		longest = max(longest, len(piece))
	}
	return longest, nil
}
