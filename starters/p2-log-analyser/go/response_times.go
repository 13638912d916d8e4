package main

// countWithin returns how many of the times are at most limit. Search, do not look at each one.
func countWithin(times *SortedTimes, limit int) (int, error) {
	return 0, errTODO("task 5")
}

// percentile returns the smallest time within which at least percent of 100 answers came.
func percentile(times *SortedTimes, percent int) (int, error) {
	return 0, errTODO("task 5")
}
