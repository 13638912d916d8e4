package main

// PathCount is a path with the number of its requests.
type PathCount struct {
	Path  string
	Count int
}

// comparePaths returns a number below 0 when left comes first, above 0 when right does.
func comparePaths(left, right PathCount) int {
	return 0
}

// topPaths returns the first howMany paths in the order that compare gives.
func topPaths(counts map[string]int, howMany int, compare func(left, right PathCount) int) ([]PathCount, error) {
	return nil, errTODO("task 2")
}
