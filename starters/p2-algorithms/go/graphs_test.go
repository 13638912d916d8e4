package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"
)

// The ring line Abbey - Bank - Castle - Dock - Elm, a short cut from Bank to Elm, an island.
var stations = map[string][]string{
	"Abbey":  {"Bank", "Elm"},
	"Bank":   {"Castle", "Abbey", "Elm"},
	"Castle": {"Bank", "Dock"},
	"Dock":   {"Castle", "Elm", "Fort"},
	"Elm":    {"Dock", "Abbey", "Bank"},
	"Fort":   {"Dock"},
	"Island": {},
}

var needs = map[string][]string{
	"deploy":   {"test", "build"},
	"test":     {"build"},
	"build":    {"fetch"},
	"fetch":    {},
	"announce": {"deploy"},
}

// ladder has two ways from each step to the next: too many routes to walk one by one.
func ladder(length int) map[string][]string {
	steps := map[string][]string{}
	for step := range length {
		next := []string{fmt.Sprint("l", step+1), fmt.Sprint("r", step+1)}
		steps[fmt.Sprint("l", step)] = next
		steps[fmt.Sprint("r", step)] = next
	}
	steps[fmt.Sprint("l", length)] = nil
	steps[fmt.Sprint("r", length)] = nil
	return steps
}

func TestFewestHopsBetweenStations(t *testing.T) {
	guard(t)
	for index, goal := range NewGraph(stations).Names() {
		hops := must(FewestHops(NewGraph(stations), "Abbey", goal))(t)
		equal(t, []int{0, 1, 2, 2, 1, 3, -1}[index], hops)
	}
	equal(t, 40, must(FewestHops(NewGraph(ladder(40)), "l0", "r40"))(t))
}

func TestListsEverythingReachable(t *testing.T) {
	guard(t)
	graph := NewGraph(stations)
	names := must(Reachable(graph, "Fort"))(t)
	slices.Sort(names)
	equal(t, []string{"Abbey", "Bank", "Castle", "Dock", "Elm", "Fort"}, names)
	looksWithin(t, graph.Looks, 6, 6)
	equal(t, []string{"Island"}, must(Reachable(NewGraph(stations), "Island"))(t))
	equal(t, 81, len(must(Reachable(NewGraph(ladder(40)), "l0"))(t)))
}

func TestOrdersTasksByDependency(t *testing.T) {
	guard(t)
	for _, neededBy := range []map[string][]string{needs, ladder(20), {}} {
		order := must(OrderByDependency(NewGraph(neededBy)))(t)
		names := slices.Clone(order)
		slices.Sort(names)
		equalItems(t, NewGraph(neededBy).Names(), names)
		for task, neededTasks := range neededBy {
			for _, needed := range neededTasks {
				if slices.Index(order, needed) > slices.Index(order, task) {
					t.Fatalf("%s needs %s, which comes later in %v", task, needed, order)
				}
			}
		}
	}
}

func TestReportsADependencyCycle(t *testing.T) {
	guard(t)
	equal(t, 5, len(must(OrderByDependency(NewGraph(needs)))(t)))
	for _, more := range []map[string][]string{
		{"fetch": {"deploy"}},
		{"fetch": {"fetch"}},
		{"a": {"b"}, "b": {"a"}},
	} {
		circle := maps.Clone(needs)
		maps.Copy(circle, more)
		if _, err := OrderByDependency(NewGraph(circle)); !errors.Is(err, errCycle) {
			t.Fatalf("expected errCycle, but got %v", err)
		}
	}
}
