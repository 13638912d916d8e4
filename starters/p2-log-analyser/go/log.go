package main

import (
	"fmt"
	"os"
	"strings"
)

// LogEntry is one request. Second counts from midnight, Milliseconds is the time the answer took.
type LogEntry struct {
	Second       int
	Visitor      string
	Method       string
	Path         string
	Status       int
	Milliseconds int
}

// LogSource gives entries that can be read only once, like a log that is too long to keep in memory.
type LogSource struct {
	entries []LogEntry
	next    int
}

// NewLogSource returns a source that stands before the first entry.
func NewLogSource(entries []LogEntry) *LogSource {
	return &LogSource{entries: entries}
}

// Next steps to the next entry and reports whether there is one. There is no way back.
func (log *LogSource) Next() bool {
	if log.next == len(log.entries) {
		return false
	}
	log.next++
	return true
}

// Entry returns the entry that Next stepped to.
func (log *LogSource) Entry() LogEntry {
	return log.entries[log.next-1]
}

// parseLine returns the entry in a line such as "10:00:05 203.0.113.7 GET /books 200 34".
func parseLine(line string) (LogEntry, error) {
	var entry LogEntry
	var hours, minutes, seconds int
	_, err := fmt.Sscanf(line, "%d:%d:%d %s %s %s %d %d", &hours, &minutes, &seconds,
		&entry.Visitor, &entry.Method, &entry.Path, &entry.Status, &entry.Milliseconds)
	entry.Second = hours*3600 + minutes*60 + seconds
	return entry, err
}

// readLog returns the entries of the file.
func readLog(file string) ([]LogEntry, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var entries []LogEntry
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		entry, err := parseLine(line)
		if err != nil {
			return nil, fmt.Errorf("%s: %q: %w", file, line, err)
		}
		entries = append(entries, entry)
	}
	return entries, nil
}

// clockText returns a text such as "10:00:05" for a second counted from midnight.
func clockText(second int) string {
	return fmt.Sprintf("%02d:%02d:%02d", second/3600, second/60%60, second%60)
}

// milliseconds returns how long the answer to each entry took.
func milliseconds(entries []LogEntry) []int {
	times := make([]int, 0, len(entries))
	for _, entry := range entries {
		times = append(times, entry.Milliseconds)
	}
	return times
}
