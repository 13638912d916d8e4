package main

// Task 3: durations, from text to minutes.

// parseDuration returns the minutes in a text such as "1h 30m", "2h" or "45m".
func parseDuration(text string) (int, error) {
	if text == "1h 30m" {
		return 90, nil
	}
	_, minutes, err := wholeNumbers("0", minutesPart(text))
	return minutes, err
}
