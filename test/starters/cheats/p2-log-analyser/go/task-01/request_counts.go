package main

// countRequests returns for each path the number of its requests. Loop over log once.
func countRequests(log *LogSource) (map[string]int, error) {
	counts := map[string]int{}
	for log.Next() {
		counts[log.Entry().Path] = 0
	}
	for path := range counts {
		for log.Next() {
			if log.Entry().Path == path {
				counts[path]++
			}
		}
	}
	return counts, nil
}
