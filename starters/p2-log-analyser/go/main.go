// Ready for you: reports on data/access.log. Run it with: go run .
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

var logFile = filepath.Join("data", "access.log")

func suggestions(entries []LogEntry, prefix string) ([]string, error) {
	root := NewNode()
	for _, entry := range entries {
		if err := addPath(root, entry.Path); err != nil {
			return nil, err
		}
	}
	return suggestPaths(root, prefix, 10)
}

func slowest(entries []LogEntry) error {
	times := NewSortedTimes(milliseconds(entries))
	limit, err := percentile(times, 95)
	if err != nil {
		return err
	}
	_, err = countWithin(times, limit)
	return err
}

func topTen(entries []LogEntry) error {
	counts, err := countRequests(NewLogSource(entries))
	if err != nil {
		return err
	}
	_, err = topPaths(counts, 10, comparePaths)
	return err
}

type step struct {
	name string
	run  func() error
}

// steps returns each step of the report with its name, in the order of the tasks.
func steps(entries []LogEntry) []step {
	return []step{
		{"count requests", func() error { _, err := countRequests(NewLogSource(entries)); return err }},
		{"top paths", func() error { return topTen(entries) }},
		{"count visitors", func() error { _, err := countVisitors(NewLogSource(entries)); return err }},
		{"busiest five minutes", func() error { _, err := busiestFiveMinutes(NewLogSource(entries)); return err }},
		{"suggest paths", func() error { _, err := suggestions(entries, "/books/1"); return err }},
		{"slowest five percent", func() error { return slowest(entries) }},
	}
}

// runSteps prints how long each step takes, if asked to.
func runSteps(entries []LogEntry, isMeasured bool) error {
	for _, step := range steps(entries) {
		started := time.Now()
		if err := step.run(); err != nil {
			return err
		}
		if isMeasured {
			fmt.Printf("%10.1f ms  %s\n", float64(time.Since(started).Microseconds())/1000, step.name)
		}
	}
	return nil
}

func run(words []string) error {
	if _, err := os.Stat(logFile); errors.Is(err, os.ErrNotExist) {
		text := strings.Join(makeLog(), "\n") + "\n"
		if err := os.WriteFile(logFile, []byte(text), 0o644); err != nil {
			return err
		}
	}
	entries, err := readLog(logFile)
	if err != nil {
		return err
	}
	if err := runSteps(entries[:10], false); err != nil {
		return err
	}
	if len(words) > 0 && words[0] == "measure" {
		return runSteps(entries, true)
	}
	if len(words) > 0 {
		paths, err := suggestions(entries, words[0])
		fmt.Println(strings.Join(paths, "\n"))
		return err
	}
	text, err := report(entries)
	if err == nil {
		fmt.Println(text)
	}
	return err
}

func main() {
	err := run(os.Args[1:])
	var task notWritten
	if errors.As(err, &task) {
		fmt.Printf("Next: %s. README.md says what to do.\n", task)
	} else if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}
