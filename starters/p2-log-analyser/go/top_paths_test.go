package main

import (
	"fmt"
	"testing"
)

const pathCount = 4096

func TestTopPathsInOrderWithTies(t *testing.T) {
	counts := map[string]int{"/search": 7, "/books": 30, "/about": 7, "/login": 2, "/authors": 7}
	want := []PathCount{{"/books", 30}, {"/about", 7}, {"/authors", 7}, {"/search", 7}}
	best, err := topPaths(counts, 4, comparePaths)
	must(t, err)
	checkEqual(t, best, want)
	best, err = topPaths(counts, 1, comparePaths)
	must(t, err)
	checkEqual(t, best, want[:1])
	best, err = topPaths(map[string]int{"/": 1}, 3, comparePaths)
	must(t, err)
	checkEqual(t, best, []PathCount{{"/", 1}})
	checkEqual(t, comparePaths(PathCount{"/", 1}, PathCount{"/", 1}), 0)
}

func TestTopPathsStayWithinComparisonBudget(t *testing.T) {
	comparisons := 0
	countingCompare := func(left, right PathCount) int {
		comparisons++
		return comparePaths(left, right)
	}
	counts := map[string]int{}
	for number := 0; number < pathCount; number++ {
		counts[fmt.Sprintf("/%d", number)] = number * 1597 % pathCount
	}
	best, err := topPaths(counts, 50, countingCompare)
	must(t, err)
	checkEqual(t, len(best), 50)
	for index, row := range best {
		checkEqual(t, row.Count, pathCount-1-index)
	}
	if comparisons < pathCount-1 {
		t.Error("Compare with the function you are given.")
	}
	if comparisons > 100_000 {
		t.Errorf("Each path is compared too often: %d comparisons.", comparisons)
	}
}
