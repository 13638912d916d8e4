package main

import "strings"

// PathCount is a path with the number of its requests.
type PathCount struct {
	Path  string
	Count int
}

// comparePaths returns a number below 0 when left comes first, above 0 when right does.
func comparePaths(left, right PathCount) int {
	if left.Count != right.Count {
		return right.Count - left.Count
	}
	return strings.Compare(left.Path, right.Path)
}

// topPaths returns the first howMany paths in the order that compare gives.
func topPaths(counts map[string]int, howMany int, compare func(left, right PathCount) int) ([]PathCount, error) {
	rows := make([]PathCount, 0, len(counts))
	for path, count := range counts {
		rows = append(rows, PathCount{path, count})
	}
	howMany = min(howMany, len(rows))
	for place := 0; place < howMany; place++ {
		for index := place + 1; index < len(rows); index++ {
			if compare(rows[index], rows[place]) < 0 {
				rows[place], rows[index] = rows[index], rows[place]
			}
		}
	}
	return rows[:howMany], nil
}
