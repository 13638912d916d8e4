package main

import "testing"

func TestParsesHoursAndMinutes(t *testing.T) {
	want(t, 90).from(parseDuration("1h 30m"))
	want(t, 125).from(parseDuration("2h 5m"))
	want(t, 180).from(parseDuration("3h"))
}

func TestParsesMinutesOnly(t *testing.T) {
	want(t, 45).from(parseDuration("45m"))
	want(t, 100).from(parseDuration("100m"))
}

func TestRejectsTextThatIsNotADuration(t *testing.T) {
	want(t, 20).from(parseDuration("20m"))
	for _, text := range []string{"soon", "", "one hour", "1h soon", "2.5h", "-5m"} {
		_, err := parseDuration(text)
		wantError(t, errNotWholeNumber, err)
	}
}
