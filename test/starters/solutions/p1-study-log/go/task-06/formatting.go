package main

import (
	"fmt"
	"strings"
)

// Task 6: formatting and a bar chart from small functions.

// The width of a bar when nobody asks for another one.
const defaultWidth = 20

// formatMinutes returns a text such as "1h 30m", or "45m" when it is less than an hour.
func formatMinutes(minutes int) (string, error) {
	if minutes < 60 {
		return fmt.Sprintf("%dm", minutes), nil
	}
	return fmt.Sprintf("%dh %dm", minutes/60, minutes%60), nil
}

// bar returns the bar for a day: width signs for the day with the most minutes.
func bar(minutes, mostMinutes, width int) (string, error) {
	if mostMinutes == 0 {
		return "", nil
	}
	if width == 0 {
		width = defaultWidth
	}
	return strings.Repeat("#", minutes*width/mostMinutes), nil
}

// summaryLine returns the label, the bar and the formatted minutes, with one space between them.
func summaryLine(label string, minutes, mostMinutes int) (string, error) {
	signs, err := bar(minutes, mostMinutes, defaultWidth)
	if err != nil {
		return "", err
	}
	duration, err := formatMinutes(minutes)
	if err != nil {
		return "", err
	}
	return label + " " + signs + " " + duration, nil
}
