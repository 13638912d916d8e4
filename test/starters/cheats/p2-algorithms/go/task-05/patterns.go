package main

import "strings"

// PairWithSum gives the indexes i, j of two items that add up to the total, i before j, or none.
func PairWithSum(shelf *Shelf, total int) ([]int, error) {
	seenAt := map[int]int{}
	for index := range shelf.Length() {
		item := shelf.Get(index)
		if partner, isSeen := seenAt[total-item]; isSeen {
			return []int{partner, index}, nil
		}
		seenAt[item] = index
	}
	return nil, nil
}

// BusiestWindow gives the greatest number of requests within less than width seconds.
// The times are sorted.
func BusiestWindow(times *Shelf, width int) (int, error) {
	most, start := 0, 0
	for end := range times.Length() {
		for times.Get(end)-times.Get(start) >= width {
			start++
		}
		most = max(most, end-start+1)
	}
	return most, nil
}

// BracketsMatch says whether each of ( [ { is closed by its partner, in the right order.
func BracketsMatch(text string) (bool, error) {
	isEven := strings.Count(text, "(") == strings.Count(text, ")") &&
		strings.Count(text, "[") == strings.Count(text, "]") &&
		strings.Count(text, "{") == strings.Count(text, "}")
	return isEven, nil
}
