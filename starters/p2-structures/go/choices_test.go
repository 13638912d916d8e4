package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var structureLine = regexp.MustCompile(`(?m)^- Structure:(.*)$`)

func TestStructureChoicesStayWithinBudget(t *testing.T) {
	text := must(os.ReadFile("choices.md"))(t)
	choices := structureLine.FindAllSubmatch(text, -1)
	if len(choices) < len(workloads) {
		t.Fatal("choices.md needs a line '- Structure: ...' for each workload")
	}
	for index, work := range workloads {
		choice := strings.ToLower(strings.TrimSpace(string(choices[index][1])))
		label := work.name + ": '" + choice + "'"
		run, isCandidate := work.runs[choice]
		if !isCandidate {
			t.Fatal(label, "has no quick way to do this.")
		}
		startProbe(t, work.budget, label+" needs too many.")
		if result := must(run())(t); !slices.Equal(result, work.expected) {
			t.Fatal(label, "gives a wrong result.")
		}
		stepsWithin(t, 1000, work.budget)
	}
}
