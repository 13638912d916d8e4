package main

// countRequests returns for each path the number of its requests. Loop over log once.
func countRequests(log *LogSource) (map[string]int, error) {
	counts := map[string]int{}
	for log.Next() {
		counts[log.Entry().Path]++
	}
	return counts, nil
}
