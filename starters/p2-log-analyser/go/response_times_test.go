package main

import "testing"

func TestPercentileOfResponseTimes(t *testing.T) {
	times := NewSortedTimes([]int{40, 10, 20, 20, 30})
	for limit, want := range map[int]int{9: 0, 10: 1, 19: 1, 20: 3, 39: 4, 40: 5, 500: 5} {
		count, err := countWithin(times, limit)
		must(t, err)
		checkEqual(t, count, want)
	}
	for percent, want := range map[int]int{20: 10, 21: 20, 60: 20, 80: 30, 81: 40, 100: 40} {
		checkPercentile(t, times, percent, want)
	}
	checkPercentile(t, NewSortedTimes([]int{7}), 95, 7)

	var milliseconds []int
	for time := 0; time < 20_000; time++ {
		milliseconds = append(milliseconds, time)
	}
	many := NewSortedTimes(milliseconds)
	count, err := countWithin(many, 12_345)
	must(t, err)
	checkEqual(t, count, 12_346)
	if many.reads > 40 {
		t.Errorf("%d reads: halve the part you look at with each step.", many.reads)
	}
	checkPercentile(t, many, 95, 18_999)
	if many.reads > 1000 {
		t.Errorf("%d reads: do not look at each time.", many.reads)
	}
}

func checkPercentile(t *testing.T, times *SortedTimes, percent, want int) {
	t.Helper()
	limit, err := percentile(times, percent)
	must(t, err)
	checkEqual(t, limit, want)
}
