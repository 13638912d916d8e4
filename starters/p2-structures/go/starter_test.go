package main

import "testing"

func TestStarterIsWiredUp(t *testing.T) {
	equal(t, 7, len(mixedOrder(7)))
}

func TestProbeCountsSteps(t *testing.T) {
	probe.Start()
	cells := NewCells[string](2)
	cells.Set(0, "a")
	equal(t, "a", cells.Get(0))
	node := &Node[int]{Value: 1}
	node.SetNext(&Node[int]{Value: 2})
	equal(t, 2, node.Next().Value)
	equal(t, 4, probe.Steps)
}
