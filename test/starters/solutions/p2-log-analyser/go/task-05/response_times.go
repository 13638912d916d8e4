package main

// countWithin returns how many of the times are at most limit. Search, do not look at each one.
func countWithin(times *SortedTimes, limit int) (int, error) {
	low, high := 0, times.Count()
	for low < high {
		middle := (low + high) / 2
		if times.At(middle) <= limit {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, nil
}

// percentile returns the smallest time within which at least percent of 100 answers came.
func percentile(times *SortedTimes, percent int) (int, error) {
	low, high := 0, times.Count()-1
	for low < high {
		middle := (low + high) / 2
		count, err := countWithin(times, times.At(middle))
		if err != nil {
			return 0, err
		}
		if count*100 >= percent*times.Count() {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return times.At(low), nil
}
