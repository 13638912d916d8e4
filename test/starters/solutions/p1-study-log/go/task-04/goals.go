package main

// Task 4: goal met or missed.

// Ten hours a week. Change it to the hours in your GOALS.md, times 60.
const weeklyGoalMinutes = 600

// goalStatus returns "no goal", "met", "close" or "missed".
func goalStatus(minutes, goalMinutes int) (string, error) {
	if goalMinutes == 0 {
		return "no goal", nil
	}
	if minutes >= goalMinutes {
		return "met", nil
	}
	if minutes*2 >= goalMinutes {
		return "close", nil
	}
	return "missed", nil
}
