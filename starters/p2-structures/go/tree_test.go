package main

import (
	"slices"
	"testing"
)

func treeOf(t *testing.T, values ...int) *SearchTree {
	t.Helper()
	startProbe(t, 1_000_000, "does a loop never end?")
	tree := &SearchTree{}
	demand(t, fill(tree.Insert, values))
	return tree
}

func TestTreeInsertsAndFinds(t *testing.T) {
	equal(t, false, must(treeOf(t).Contains(1))(t))
	tree := treeOf(t, mixedOrder(127)...)
	for _, value := range []int{64, 1, 90, 127} {
		equal(t, true, must(tree.Contains(value))(t))
	}
	equal(t, false, must(tree.Contains(0))(t))
	equal(t, false, must(tree.Contains(128))(t))
	probe.Start()
	equal(t, true, must(tree.Contains(127))(t))
	stepsWithin(t, 6, 28)
}

func TestTreeListsInOrder(t *testing.T) {
	backwards := upTo(20)
	slices.Reverse(backwards)
	for _, values := range [][]int{{7}, {5, 2, 8, 1, 9, 2, 5}, upTo(20), backwards} {
		tree := treeOf(t, values...)
		slices.Sort(values)
		sorted := slices.Compact(values)
		equal(t, sorted, must(tree.InOrder())(t))
		equal(t, sorted, must(tree.InOrderWithStack())(t))
	}
	equal(t, 0, len(must(treeOf(t).InOrder())(t)))
	equal(t, 0, len(must(treeOf(t).InOrderWithStack())(t)))
}

func TestTreeHeightShowsSortedInput(t *testing.T) {
	equal(t, 0, must(treeOf(t).Height())(t))
	equal(t, 1, must(treeOf(t, 7).Height())(t))
	equal(t, 7, must(treeOf(t, mixedOrder(127)...).Height())(t))
	equal(t, 127, must(treeOf(t, upTo(127)...).Height())(t))
	equal(t, 5, must(treeOf(t, 50, 10, 40, 20, 30, 60).Height())(t))
}
