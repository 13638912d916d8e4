package main

import (
	"slices"
	"testing"
)

func listOf(t *testing.T, values ...int) *LinkedList {
	t.Helper()
	startProbe(t, 10_000, "does a loop never end?")
	items := &LinkedList{}
	for index, value := range values {
		demand(t, items.Insert(index, value))
	}
	return items
}

func nodesOf(items *LinkedList) []*Node[int] {
	var nodes []*Node[int]
	for node := items.head; node != nil; node = node.Next() {
		nodes = append(nodes, node)
	}
	return nodes
}

func listValues(items *LinkedList) []int {
	values := []int{}
	for _, node := range nodesOf(items) {
		values = append(values, node.Value)
	}
	return values
}

// ringOf gives a list whose last node leads back to the node with the given index.
func ringOf(t *testing.T, size, backTo int) *LinkedList {
	t.Helper()
	items := listOf(t, upTo(size)...)
	nodes := nodesOf(items)
	nodes[size-1].SetNext(nodes[backTo])
	return items
}

func TestListInsertsAndRemoves(t *testing.T) {
	items := listOf(t, 10, 20, 30)
	demand(t, items.Insert(0, 5))
	demand(t, items.Insert(2, 15))
	equal(t, []int{5, 10, 15, 20, 30}, listValues(items))
	for _, value := range []int{5, 15, 30, 99} {
		equal(t, value != 99, must(items.Remove(value))(t))
	}
	equal(t, []int{10, 20}, listValues(items))
	demand(t, items.Insert(2, 40))
	equal(t, []int{10, 20, 40}, listValues(items))
}

func TestListReversesInPlace(t *testing.T) {
	for size := range 5 {
		items := listOf(t, upTo(size)...)
		values, nodes := listValues(items), nodesOf(items)
		slices.Reverse(values)
		slices.Reverse(nodes)
		demand(t, items.Reverse())
		equal(t, values, listValues(items))
		if !slices.Equal(nodes, nodesOf(items)) {
			t.Fatal("Turn the links, keep the nodes.")
		}
	}
}

func TestListFindsMiddleAndCycle(t *testing.T) {
	equal(t, 1, must(listOf(t, 1).Middle())(t))
	equal(t, 2, must(listOf(t, 1, 2, 3).Middle())(t))
	equal(t, 2, must(listOf(t, 1, 2).Middle())(t))
	equal(t, 3, must(listOf(t, 1, 2, 3, 4).Middle())(t))
	for _, values := range [][]int{{}, {1}, {1, 2}, {1, 1, 1}} {
		equal(t, false, must(listOf(t, values...).HasCycle())(t))
	}
	for _, ring := range [][2]int{{1, 0}, {2, 0}, {3, 2}, {5, 1}, {6, 3}} {
		equal(t, true, must(ringOf(t, ring[0], ring[1]).HasCycle())(t))
	}
}
