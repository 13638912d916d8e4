package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Ready for you: small functions that take a duration text apart.

var errNotWholeNumber = errors.New("not a whole number")

// hoursPart returns the text before the h: "1" for "1h 30m", "0" for "45m".
func hoursPart(text string) string {
	before, _, found := strings.Cut(strings.ToLower(text), "h")
	if !found {
		return "0"
	}
	return strings.TrimSpace(before)
}

// minutesPart returns the text before the m: "30" for "1h 30m", "0" for "2h".
func minutesPart(text string) string {
	lower := strings.ToLower(text)
	_, after, found := strings.Cut(lower, "h")
	if !found {
		after = lower
	}
	after = strings.TrimSpace(after)
	if found && after == "" {
		return "0"
	}
	return strings.TrimSpace(strings.TrimSuffix(after, "m"))
}

// wholeNumbers returns the numbers in two texts, or errNotWholeNumber when one has none.
func wholeNumbers(hoursText, minutesText string) (hours, minutes int, err error) {
	if hours, err = wholeNumber(hoursText); err != nil {
		return 0, 0, err
	}
	minutes, err = wholeNumber(minutesText)
	return hours, minutes, err
}

func wholeNumber(text string) (int, error) {
	// 31 bits leave room to multiply by 60.
	number, err := strconv.ParseUint(text, 10, 31)
	if err != nil {
		return 0, fmt.Errorf("%q is %w", text, errNotWholeNumber)
	}
	return int(number), nil
}
