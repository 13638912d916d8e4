package main

import (
	"fmt"
	"strings"
)

// report returns the report on the entries as one text. README.md shows its lines.
func report(entries []LogEntry) (string, error) {
	visitors, err := countVisitors(NewLogSource(entries))
	if err != nil {
		return "", err
	}
	busiest, err := busiestFiveMinutes(NewLogSource(entries))
	if err != nil {
		return "", err
	}
	times := NewSortedTimes(milliseconds(entries))
	limit, err := percentile(times, 95)
	if err != nil {
		return "", err
	}
	_, err = countWithin(times, limit)
	if err != nil {
		return "", err
	}
	counts, err := countRequests(NewLogSource(entries))
	if err != nil {
		return "", err
	}
	top, err := topPaths(counts, 5, comparePaths)
	if err != nil {
		return "", err
	}
	lines := []string{
		fmt.Sprintf("Requests: %d", len(entries)),
		fmt.Sprintf("Unique visitors: %d", visitors),
		fmt.Sprintf("Busiest five minutes: %d requests from %s", busiest.Requests, clockText(busiest.FirstSecond)),
		fmt.Sprintf("95%% of the answers took at most %d ms, %d took longer", limit, 0),
		"Top paths:",
	}
	for _, row := range top {
		lines = append(lines, fmt.Sprintf("%d %s", row.Count, row.Path))
	}
	return strings.Join(lines, "\n"), nil
}
