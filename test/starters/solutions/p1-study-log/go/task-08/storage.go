package main

import (
	"encoding/json"
	"errors"
	"os"
)

// Task 8, part one: save and load the log.

// saveSessions writes the list of sessions to the file as JSON.
func saveSessions(path string, sessions []session) error {
	text, err := json.MarshalIndent(sessions, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o644)
}

// loadSessions returns the list of sessions in the file, or an empty list when there is no file.
func loadSessions(path string) ([]session, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return []session{}, nil
	}
	if err != nil {
		return nil, err
	}
	sessions := []session{}
	err = json.Unmarshal(text, &sessions)
	return sessions, err
}
