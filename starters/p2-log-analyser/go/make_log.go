package main

import "fmt"

const lineCount = 20_000

// draws gives numbers that look random, but always come in the same order.
type draws struct{ state int64 }

func (d *draws) below(limit int) int {
	d.state = d.state * 16807 % 2147483647
	return int(d.state % int64(limit))
}

func (d *draws) mostlySmallBelow(limit int) int {
	return min(d.below(limit), d.below(limit))
}

func allPaths() []string {
	paths := []string{"/", "/books", "/search", "/authors", "/about", "/login"}
	for number := 1; number <= 150; number++ {
		paths = append(paths, fmt.Sprintf("/books/%d", number))
	}
	for number := 1; number <= 40; number++ {
		paths = append(paths, fmt.Sprintf("/authors/%d", number))
	}
	return paths
}

// makeLog returns the same 20,000 lines of one day each time, with a rush at noon.
func makeLog() []string {
	numbers := draws{state: 2026}
	paths := allPaths()
	lines := make([]string, 0, lineCount)
	second := 0
	for line := 0; line < lineCount; line++ {
		gap := 9
		if line >= 11_000 && line < 12_000 {
			gap = 2
		}
		second += numbers.below(gap)
		visitor := 1 + numbers.mostlySmallBelow(250)
		path := paths[numbers.mostlySmallBelow(len(paths))]
		status := 200
		if numbers.below(50) == 0 {
			status = 404
		}
		milliseconds := 5 + numbers.below(60)
		if numbers.below(15) == 0 {
			milliseconds += 200 + numbers.below(900)
		}
		lines = append(lines, fmt.Sprintf("%s 203.0.113.%d GET %s %d %d",
			clockText(second), visitor, path, status, milliseconds))
	}
	return lines
}
