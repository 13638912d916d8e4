package main

import (
	"slices"
	"testing"
)

var sortingLists = [][]int{{}, {7}, {3, 1, 2}, {2, 2, 1, 1}, {9, 8, 7, 6, 5, 4}}

func countingSmaller(comparisons *Counter) func(a, b int) bool {
	return func(a, b int) bool {
		comparisons.Count()
		return a < b
	}
}

func sortedCopy(values []int) []int {
	items := slices.Clone(values)
	slices.Sort(items)
	return items
}

func TestInsertionSortSortsInPlace(t *testing.T) {
	guard(t)
	for _, values := range sortingLists {
		items := slices.Clone(values)
		demand(t, InsertionSort(items, smaller))
		equalItems(t, sortedCopy(values), items)
	}
	for most, items := range map[int][]int{19: upTo(20), 190: downFrom(20)} {
		var comparisons Counter
		demand(t, InsertionSort(items, countingSmaller(&comparisons)))
		equal(t, upTo(20), items)
		looksWithin(t, comparisons.Looks, 19, most)
	}
}

func TestMergeSortKeepsTiesInOrder(t *testing.T) {
	guard(t)
	records := []string{"500 a", "200 b", "404 c", "200 d", "500 e", "200 f", "404 g"}
	before := slices.Clone(records)
	byStatus := must(MergeSort(records, func(a, b string) bool { return a[:3] < b[:3] }))(t)
	equal(t, []string{"200 b", "200 d", "200 f", "404 c", "404 g", "500 a", "500 e"}, byStatus)
	if !slices.Equal(before, records) {
		t.Fatal("The slice you got must stay as it was.")
	}
	for _, values := range sortingLists {
		equalItems(t, sortedCopy(values), must(MergeSort(values, smaller))(t))
	}
}

func TestMergeSortStaysWithinComparisonBudget(t *testing.T) {
	guard(t)
	shuffled := upTo(1000)
	for index := range shuffled {
		shuffled[index] = index * 367 % 1000
	}
	for _, items := range [][]int{shuffled, upTo(1000), downFrom(1000)} {
		var comparisons Counter
		equal(t, upTo(1000), must(MergeSort(items, countingSmaller(&comparisons)))(t))
		looksWithin(t, comparisons.Looks, 999, 10_000)
	}
}
