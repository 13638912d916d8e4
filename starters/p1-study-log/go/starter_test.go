package main

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestStarterIsWiredUp(t *testing.T) {
	for _, text := range []string{"1h 30m", "1h30m"} {
		want(t, "1").from(hoursPart(text), nil)
		want(t, "30").from(minutesPart(text), nil)
	}
	want(t, "0").from(minutesPart("2h"), nil)
	want(t, "0").from(hoursPart("45m"), nil)
	hours, minutes, err := wholeNumbers("1", "30")
	want(t, 1).from(hours, err)
	want(t, 30).from(minutes, err)
	_, _, err = wholeNumbers("soon", "0")
	wantError(t, errNotWholeNumber, err)
}

func TestSampleDataIsReadable(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("data", "sample.json"))
	sessions := []session{}
	err = errors.Join(err, json.Unmarshal(text, &sessions))
	want(t, 14).from(len(sessions), err)
	want(t, "2026-01-05").from(sessions[0].Date, nil)
	want(t, "2026-01-18").from(sessions[13].Date, nil)
	for _, session := range sessions {
		want(t, true).from(session.Topic != "" && session.Minutes > 0, nil)
	}
}
