package main

// Task 6: formatting and a bar chart from small functions.

// The width of a bar when nobody asks for another one.
const defaultWidth = 20

// formatMinutes returns a text such as "1h 30m", or "45m" when it is less than an hour.
func formatMinutes(minutes int) (string, error) {
	return "", errTODO("task 6")
}

// bar returns the bar for a day: width signs for the day with the most minutes.
func bar(minutes, mostMinutes, width int) (string, error) {
	return "", errTODO("task 6")
}

// summaryLine returns the label, the bar and the formatted minutes, with one space between them.
func summaryLine(label string, minutes, mostMinutes int) (string, error) {
	return "", errTODO("task 6")
}
