package main

import (
	"maps"
	"slices"
	"testing"
)

var lines = map[string][]string{
	"Red":   {"Abbey", "Bank", "Castle", "Dock"},
	"Blue":  {"Castle", "Elm", "Fort"},
	"Green": {"Fort", "Gate"},
	// Fewer stations, but one more change than over Castle.
	"Hill":   {"Abbey", "Ivy"},
	"Iron":   {"Ivy", "Joy"},
	"Jade":   {"Joy", "Fort"},
	"Island": {"Kay", "Lee"},
}

var needs = map[string][]string{
	"app":   {"web", "store"},
	"web":   {"http", "log"},
	"store": {"log", "disk"},
	"http":  {"log"},
	"log":   {},
	"disk":  {},
}

func TestFewestTransfers(t *testing.T) {
	for goal, expected := range map[string]int{
		"Abbey": 0, "Dock": 0, "Elm": 1, "Fort": 1, "Gate": 2, "Joy": 1, "Kay": -1,
	} {
		if changes := must(FewestTransfers(lines, "Abbey", goal))(t); changes != expected {
			t.Fatalf("to %s: expected %d, but got %d", goal, expected, changes)
		}
	}
	equal(t, 2, must(FewestTransfers(lines, "Gate", "Abbey"))(t))
	equal(t, 0, must(FewestTransfers(lines, "Lee", "Kay"))(t))
}

func TestBuildOrderOrCycle(t *testing.T) {
	for _, packages := range []map[string][]string{needs, {"a": {}}, {"b": {"a"}, "a": {}}, {}} {
		order := must(BuildOrder(packages))(t)
		equal(t, len(packages), len(order))
		for name, neededNames := range packages {
			place := slices.Index(order, name)
			if place == -1 {
				t.Fatalf("%s is missing in %v", name, order)
			}
			for _, needed := range neededNames {
				if slices.Index(order, needed) > place {
					t.Fatalf("%s needs %s, which comes later in %v", name, needed, order)
				}
			}
		}
	}
	for _, more := range []map[string][]string{
		{"log": {"app"}}, {"log": {"log"}}, {"x": {"y"}, "y": {"x"}},
	} {
		circle := maps.Clone(needs)
		maps.Copy(circle, more)
		equalItems(t, nil, must(BuildOrder(circle))(t))
	}
}
