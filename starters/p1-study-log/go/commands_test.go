package main

import (
	"path/filepath"
	"strings"
	"testing"
)

const testDay = "2026-03-02"

var oneSession = session{"2026-03-01", "trees: Bäume", 45}

// typeLines plays the keyboard and the screen; it returns what was shown and the lines not used.
func typeLines(t *testing.T, path string, lines ...string) (shown, unused []string) {
	t.Helper()
	ask := func(string) (string, bool) {
		if len(lines) == 0 {
			return "", false
		}
		line := lines[0]
		lines = lines[1:]
		return line, true
	}
	show := func(text string) { shown = append(shown, text) }
	if err := runConsole(ask, show, path, testDay); err != nil {
		t.Fatal(err)
	}
	return shown, lines
}

func newLogPath(t *testing.T) string {
	return filepath.Join(t.TempDir(), "log.json")
}

func TestAddThenListShowsSession(t *testing.T) {
	shown, _ := typeLines(t, newLogPath(t), "add 1h30m for loops", "list", "summary", "quit")
	for _, part := range []string{testDay, "1h 30m", "for loops"} {
		if !strings.Contains(shown[2], part) {
			t.Fatalf("The answer to list shows date, duration and topic; got %q", shown[2])
		}
	}
	if !strings.Contains(shown[3], "for loops: 1h 30m") {
		t.Fatalf("The answer to summary shows the topic; got %q", shown[3])
	}
}

func TestUnknownCommandPrintsHelp(t *testing.T) {
	shown, unused := typeLines(t, newLogPath(t), "dance", "list", "quit", "list")
	want(t, help).from(shown[1], nil)
	if shown[2] == help {
		t.Fatal("list is a command, so it needs no help.")
	}
	if len(unused) != 1 {
		t.Fatal("After quit the program asks for nothing more.")
	}
}

func TestBadInputKeepsTheProgramRunning(t *testing.T) {
	path := newLogPath(t)
	typeLines(t, path, "add soon loops", "add 45m", "add", "add 20m functions", "quit")
	want(t, []session{{testDay, "functions", 20}}).from(loadSessions(path))
}

func TestSavesAndReloadsSessions(t *testing.T) {
	path := newLogPath(t)
	want[error](t, nil).from(saveSessions(path, []session{oneSession}), nil)
	want(t, []session{oneSession}).from(loadSessions(path))
	typeLines(t, path, "add 15m loops", "quit")
	want(t, []session{oneSession, {testDay, "loops", 15}}).from(loadSessions(path))
}

func TestMissingFileStartsAnEmptyLog(t *testing.T) {
	path := newLogPath(t)
	sessions, err := loadSessions(path)
	want(t, 0).from(len(sessions), err)
	want[error](t, nil).from(saveSessions(path, []session{oneSession}), nil)
	want(t, []session{oneSession}).from(loadSessions(path))
}
