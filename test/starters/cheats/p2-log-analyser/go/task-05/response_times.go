package main

// countWithin returns how many of the times are at most limit. Search, do not look at each one.
func countWithin(times *SortedTimes, limit int) (int, error) {
	count := 0
	for count < times.Count() && times.At(count) <= limit {
		count++
	}
	return count, nil
}

// percentile returns the smallest time within which at least percent of 100 answers came.
func percentile(times *SortedTimes, percent int) (int, error) {
	return times.At((percent*times.Count()+99)/100 - 1), nil
}
